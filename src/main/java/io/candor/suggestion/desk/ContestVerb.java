package io.candor.suggestion.desk;

import io.candor.bot.Action;
import java.util.Arrays;

/** What supervisors do about what authors contest; where words are needed, also the name of the question. */
enum ContestVerb {
    /** Shows the card of the suggestion as a message of its own. */
    SHOW('s'),
    /** Shows the entry whose close-off is contested. */
    ENTRY('e'),
    /** Goes on with the list. */
    MORE('m'),
    LIST_AGAIN('l'),
    UPHOLD('u');

    static final char FAMILY = 'j';

    private final char letter;

    ContestVerb(char letter) {
        this.letter = letter;
    }

    Action action() {
        return Action.of(FAMILY, letter);
    }

    /** What a button asks for; a button of another version, whose letter nobody knows any more, just shows what is. */
    static ContestVerb of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElse(SHOW);
    }
}
