package io.candor.ledger.chat;

import io.candor.bot.Action;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntrySheet;
import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which entry a card shows, and as of which version: travels in each of its buttons and questions, so that whoever
 * decided by an old card is told.
 */
record CardMark(EntryId entry, int version) {
    static final char FAMILY = 'e';
    private static final int VERSION_BYTES = 3;

    static CardMark of(EntrySheet sheet) {
        return new CardMark(sheet.entry().id(), sheet.version());
    }

    static CardMark of(Action action) {
        var version = Arrays.copyOf(action.detail().toArray(), VERSION_BYTES);
        return new CardMark(Packed.id(action.subject()), Packed.number(Bytes.of(version)));
    }

    /** What stands behind the mark in a button or question. */
    static Bytes rest(Action action) {
        var detail = action.detail().toArray();
        return Bytes.of(Arrays.copyOfRange(detail, Math.min(VERSION_BYTES, detail.length), detail.length));
    }

    /** @param rest at most eight bytes */
    Action action(char verb, Bytes rest) {
        var packed = ByteBuffer.allocate(Integer.BYTES).putInt(version).array();
        var detail = ByteBuffer.allocate(VERSION_BYTES + rest.size())
                .put(packed, Integer.BYTES - VERSION_BYTES, VERSION_BYTES)
                .put(rest.toArray());
        return Action.of(FAMILY, verb).about(Packed.id(entry.value())).with(Bytes.of(detail.array()));
    }
}
