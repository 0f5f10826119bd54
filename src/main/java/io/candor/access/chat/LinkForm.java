package io.candor.access.chat;

import io.candor.access.MemberInvitation;
import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * For how many people a link is to be, and for how long, as it travels in the buttons while it is being chosen.
 *
 * @param people 1 to {@link MemberInvitation#MOST}
 * @param days 1 to 127
 */
record LinkForm(int people, int days) {
    private static final LinkForm USUAL = new LinkForm(50, 7);

    static LinkForm usual() {
        return USUAL;
    }

    /**
     * For a number that was typed.
     *
     * @throws PeopleMistyped for anything else
     */
    static LinkForm of(String typed) {
        if (!typed.matches("0*[1-9][0-9]{0,3}")) {
            throw new PeopleMistyped();
        }
        return new LinkForm(Integer.parseInt(typed), USUAL.days);
    }

    static LinkForm read(Bytes detail) {
        var buffer = ByteBuffer.wrap(detail.toArray());
        return new LinkForm(buffer.getShort(), buffer.get());
    }

    Bytes bytes() {
        return Bytes.of(ByteBuffer.allocate(Short.BYTES + 1)
                .putShort((short) people)
                .put((byte) days)
                .array());
    }

    Duration valid() {
        return Duration.ofDays(days);
    }

    /** The numbers of people to choose from, the one that was typed among them. */
    Stream<LinkForm> forOthers() {
        return Stream.concat(Stream.of(1, 10, 50, 200), Stream.of(people))
                .distinct()
                .sorted()
                .map(others -> new LinkForm(others, days));
    }

    /** The times to choose from. */
    Stream<LinkForm> forLonger() {
        return Stream.of(1, 7, 30).map(others -> new LinkForm(people, others));
    }
}
