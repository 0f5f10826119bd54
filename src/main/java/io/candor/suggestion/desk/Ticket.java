package io.candor.suggestion.desk;

import io.candor.bot.Action;
import io.candor.sealing.Bytes;
import io.candor.suggestion.Opinion;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * What each button and each question about a suggestion carries.
 *
 * @param version of the suggestion when it was drawn, the last two bytes
 * @param rest at most 9 bytes of the button's own, 8 of a question's
 */
record Ticket(UUID suggestion, short version, Bytes rest) {

    static Ticket of(Opinion opinion) {
        return new Ticket(opinion.id(), (short) opinion.version(), Bytes.empty());
    }

    static Ticket of(Action action) {
        var subject = ByteBuffer.wrap(action.subject().toArray());
        var detail = action.detail().toArray();
        return new Ticket(
                new UUID(subject.getLong(), subject.getLong()),
                ByteBuffer.wrap(detail).getShort(),
                Bytes.of(Arrays.copyOfRange(detail, Short.BYTES, detail.length)));
    }

    Ticket with(Bytes own) {
        return new Ticket(suggestion, version, own);
    }

    Ticket with(int number) {
        return with(Bytes.of(ByteBuffer.allocate(Integer.BYTES).putInt(number).array()));
    }

    int number() {
        return ByteBuffer.wrap(rest.toArray()).getInt();
    }

    Action on(Action action) {
        var subject = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(suggestion.getMostSignificantBits())
                .putLong(suggestion.getLeastSignificantBits());
        var detail =
                ByteBuffer.allocate(Short.BYTES + rest.size()).putShort(version).put(rest.toArray());
        return action.about(Bytes.of(subject.array())).with(Bytes.of(detail.array()));
    }
}
