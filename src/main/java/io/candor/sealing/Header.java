package io.candor.sealing;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** What stands in clear before everything sealed: the version, and the period whose key opens it. */
record Header(Period period) {
    static final int LENGTH = 4;
    private static final int VERSION = 1;
    private static final int PERIOD_MASK = 0xFFFFFF;

    static Header of(Kind kind, byte[] sealed) {
        return in(kind, sealed).orElseThrow(SealBroken::new);
    }

    /** The header of what begins with one. */
    static Optional<Header> in(Kind kind, byte[] sealed) {
        return sealed.length < LENGTH || sealed[0] != VERSION
                ? Optional.empty()
                : Optional.of(
                        new Header(Period.coded(kind, ByteBuffer.wrap(sealed).getInt() & PERIOD_MASK)));
    }

    /** What everything sealed in this period begins with. */
    byte[] toArray() {
        return before(new byte[0]);
    }

    byte[] before(byte[] encrypted) {
        return ByteBuffer.allocate(LENGTH + encrypted.length)
                .putInt(asNumber())
                .put(encrypted)
                .array();
    }

    /** What the seal is bound to and does not open without: version, period, kind and the subject. */
    byte[] boundTo(UUID subject) {
        return ByteBuffer.allocate(LENGTH + 1 + 2 * Long.BYTES)
                .putInt(asNumber())
                .put(letter())
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .array();
    }

    private int asNumber() {
        return VERSION << 24 | period.code();
    }

    private byte letter() {
        return switch (period.kind()) {
            case WORDS -> 'w';
            case ADDRESSES -> 'a';
        };
    }
}
