package io.candor.suggestion.chat;

import io.candor.bot.Action;
import java.util.Arrays;

/** What the buttons under the preview of an addition do. */
enum AdditionVerb {
    SEND('a'),
    /** Although this very message was sent before. */
    SEND_AGAIN('A'),
    /** Asks a supervisor to decide as well. */
    CONTEST('c'),
    /** Although this very message was sent before. */
    CONTEST_AGAIN('C'),
    LANGUAGE('l'),
    /** The same of a preview that contests something. */
    CONTEST_LANGUAGE('L'),
    SHOW('s'),
    DISCARD('x');

    static final char FAMILY = 'a';

    private final char letter;

    AdditionVerb(char letter) {
        this.letter = letter;
    }

    Action action() {
        return Action.of(FAMILY, letter);
    }

    /** What a button asks for; a button of another version, whose letter nobody knows any more, just shows what is. */
    static AdditionVerb of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElse(SHOW);
    }
}
