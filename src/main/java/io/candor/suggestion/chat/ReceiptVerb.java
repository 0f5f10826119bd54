package io.candor.suggestion.chat;

import io.candor.bot.Action;
import java.util.Arrays;

/** What the buttons of a receipt do. */
enum ReceiptVerb {
    SHOW('s'),
    LOOK_UP('o'),
    /** Asks first. */
    CLEAR('x'),
    CLEAR_NOW('X');

    static final char FAMILY = 'r';

    private final char letter;

    ReceiptVerb(char letter) {
        this.letter = letter;
    }

    Action action() {
        return Action.of(FAMILY, letter);
    }

    /** What a button asks for; a button of another version, whose letter nobody knows any more, just shows what is. */
    static ReceiptVerb of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElse(SHOW);
    }
}
