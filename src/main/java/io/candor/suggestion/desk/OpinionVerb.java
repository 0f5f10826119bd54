package io.candor.suggestion.desk;

import io.candor.bot.Action;
import java.util.Arrays;

/** What the buttons of a suggestion's card do. */
enum OpinionVerb {
    /** Shows the card as a message of its own. */
    SHOW('s'),
    /** Draws the card in the place of what was pressed. */
    BACK('b'),
    MORE('m'),
    /** Asks for a title. */
    ACCEPT('a'),
    /** Accepts under the title that was written, into the category of the button. */
    CATEGORY('c'),
    /** Shows entries to choose from. */
    ATTACH('t'),
    ATTACH_TO('T'),
    /** Asks for an entry's number. */
    NUMBER('n'),
    ANSWER('r'),
    /** Shows reasons to choose from. */
    DECLINE('d'),
    /** Asks for the words to a reason. */
    REASON('D'),
    /** Asks whether it is spam indeed. */
    SPAM('x'),
    SPAM_INDEED('X'),
    ASK('q'),
    /** Shows the entry that it follows. */
    ENTRY('e'),
    /** Shows the newest line of the dialogue as a message of its own. */
    THREAD('h'),
    /** Shows another line in the place of what was pressed. */
    LINE('l');

    static final char FAMILY = 'u';

    private final char letter;

    OpinionVerb(char letter) {
        this.letter = letter;
    }

    Action action() {
        return Action.of(FAMILY, letter);
    }

    /** What a button asks for; a button of another version, whose letter nobody knows any more, just shows what is. */
    static OpinionVerb of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElse(SHOW);
    }
}
