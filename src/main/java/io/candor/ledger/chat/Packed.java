package io.candor.ledger.chat;

import io.candor.ledger.EntryId;
import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** Ids, numbers and dates as they travel in buttons. */
final class Packed {
    private static final int BYTE = 0xFF;

    private Packed() {}

    static Bytes id(UUID id) {
        return Bytes.of(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static EntryId id(Bytes packed) {
        var bytes = ByteBuffer.wrap(packed.toArray());
        return new EntryId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    static Bytes letter(char letter) {
        return Bytes.of(new byte[] {(byte) letter});
    }

    /** The first letter; a blank where there is none. */
    static char letter(Bytes packed) {
        return packed.size() == 0 ? ' ' : (char) packed.toArray()[0];
    }

    static Bytes number(int number) {
        return Bytes.of(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /** A number of up to four bytes, none of which means zero. */
    static int number(Bytes packed) {
        var number = 0;
        for (var each : packed.toArray()) {
            number = number << Byte.SIZE | each & BYTE;
        }
        return number;
    }

    static Bytes date(LocalDate date) {
        return number(Math.toIntExact(date.toEpochDay()));
    }

    static LocalDate date(Bytes packed) {
        return LocalDate.ofEpochDay(number(packed));
    }

    static Bytes row(long row) {
        return Bytes.of(ByteBuffer.allocate(Long.BYTES).putLong(row).array());
    }

    /** The number of a row; beyond all of them where there is none. */
    static long row(Bytes packed) {
        return packed.size() < Long.BYTES
                ? Long.MAX_VALUE
                : ByteBuffer.wrap(packed.toArray()).getLong();
    }

    static Bytes joined(Bytes... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(Bytes::size).sum());
        for (var part : parts) {
            all.put(part.toArray());
        }
        return Bytes.of(all.array());
    }

    /** So many bytes from there on, as many as there are. */
    static Bytes part(Bytes packed, int from, int length) {
        var bytes = packed.toArray();
        var start = Math.min(from, bytes.length);
        return Bytes.of(Arrays.copyOfRange(bytes, start, Math.min(start + length, bytes.length)));
    }
}
