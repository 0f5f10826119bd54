package io.candor.suggestion.chat;

import io.candor.bot.Action;
import java.util.Arrays;

/** What the buttons of a preview do. */
enum DraftVerb {
    NOTIFY('n'),
    CODE_ONLY('c'),
    /** Although this very message was sent before. */
    NOTIFY_AGAIN('N'),
    /** Although this very message was sent before. */
    CODE_ONLY_AGAIN('C'),
    CATEGORIES('k'),
    /** Asks who must not see it. */
    UNITS('u'),
    SHOW('s'),
    DISCARD('x'),
    LANGUAGE('l');

    static final char FAMILY = 'd';

    private final char letter;

    DraftVerb(char letter) {
        this.letter = letter;
    }

    Action action() {
        return Action.of(FAMILY, letter);
    }

    /** What a button asks for; a button of another version, whose letter nobody knows any more, just shows what is. */
    static DraftVerb of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElse(SHOW);
    }
}
