package io.candor.ledger.chat;

import io.candor.bot.Action;
import io.candor.ledger.EntryId;
import io.candor.ledger.Rectification.BoardFilter;
import io.candor.sealing.Bytes;
import java.util.Arrays;

/**
 * Where somebody is on the board: it travels in the buttons, so that nothing is kept of who looks.
 *
 * @param below entries with numbers below this one
 */
record BoardPlace(BoardFilter filter, int below) {
    static final char FAMILY = 'b';
    static final char LIST = 'l';
    static final char ENTRY = 'e';

    static BoardPlace start(BoardFilter filter) {
        return new BoardPlace(filter, Integer.MAX_VALUE);
    }

    static BoardPlace of(Action action) {
        var filter = Arrays.stream(BoardFilter.values())
                .filter(each -> letter(each) == Packed.letter(action.detail()))
                .findFirst()
                .orElse(BoardFilter.ALL);
        var below = Packed.part(action.detail(), 1, Integer.BYTES);
        return below.size() == 0 ? start(filter) : new BoardPlace(filter, Packed.number(below));
    }

    BoardPlace below(int number) {
        return new BoardPlace(filter, number);
    }

    boolean isStart() {
        return below == Integer.MAX_VALUE;
    }

    Action list() {
        return Action.of(FAMILY, LIST).with(packed());
    }

    /** @param page of its way; an empty one means the newest */
    Action entry(EntryId entry, Bytes page) {
        return Action.of(FAMILY, ENTRY).about(Packed.id(entry.value())).with(Packed.joined(packed(), page));
    }

    /** The page of an entry's way that a button asks for; empty for the newest. */
    static Bytes page(Action action) {
        return Packed.part(action.detail(), 1 + Integer.BYTES, Integer.BYTES);
    }

    private Bytes packed() {
        return Packed.joined(Packed.letter(letter(filter)), Packed.number(below));
    }

    private static char letter(BoardFilter filter) {
        return switch (filter) {
            case ALL -> 'a';
            case OPEN -> 'o';
            case CLOSED -> 'c';
        };
    }
}
