package io.candor.ledger.chat;

import io.candor.bot.Action;
import java.util.Arrays;

/** What the buttons of lists, and of a new entry, do. */
enum ListVerb {
    OPEN('o'),
    /** Goes on in what waits for a unit. */
    WAITING('w'),
    /** Goes on in what waits for a verifier. */
    REVIEW('r'),
    SOURCE('s'),
    CATEGORY('k'),
    DROP('x');

    static final char FAMILY = 'l';

    private final char letter;

    ListVerb(char letter) {
        this.letter = letter;
    }

    Action action() {
        return Action.of(FAMILY, letter);
    }

    /** What a button asks for; one whose letter nobody knows any more does nothing. */
    static ListVerb of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElse(DROP);
    }
}
