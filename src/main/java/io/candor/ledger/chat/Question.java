package io.candor.ledger.chat;

import io.candor.bot.Action;
import io.candor.ledger.EntryAction;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an official is asked to write about an entry.
 *
 * @see EntryPrompt
 */
enum Question {
    CLAIM_DATE('c', EntryAction.CLAIM),
    DEADLINE_DATE('d', EntryAction.DEADLINE),
    MEASURE('m', EntryAction.MEASURE),
    PROGRESS('p', EntryAction.PROGRESS),
    NOTE('n', EntryAction.NOTE),
    SUBMIT('s', EntryAction.SUBMIT),
    RETURN('r', EntryAction.RETURN),
    REOPEN('o', EntryAction.REOPEN),
    UPHOLD('u', EntryAction.UPHOLD),
    SHELVE_DATE('z', EntryAction.SHELVE),
    SHELVE_REASON('Z', EntryAction.SHELVE),
    MERGE('g', EntryAction.MERGE),
    TITLE('t', EntryAction.AMEND);

    private final char letter;
    private final EntryAction leadsTo;

    Question(char letter, EntryAction leadsTo) {
        this.letter = letter;
        this.leadsTo = leadsTo;
    }

    char letter() {
        return letter;
    }

    EntryAction leadsTo() {
        return leadsTo;
    }

    static Optional<Question> of(Action action) {
        return lettered(action.verb());
    }

    static Optional<Question> lettered(char letter) {
        return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
    }
}
