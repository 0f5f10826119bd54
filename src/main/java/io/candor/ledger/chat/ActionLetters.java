package io.candor.ledger.chat;

import io.candor.ledger.EntryAction;
import java.util.Arrays;
import java.util.Optional;

/** The letter by which a button names an action; it never changes, since old buttons keep theirs. */
final class ActionLetters {

    private ActionLetters() {}

    static char of(EntryAction action) {
        return switch (action) {
            case ASSIGN -> 'a';
            case CLAIM -> 'c';
            case DEADLINE -> 'd';
            case MEASURE -> 'm';
            case MEASURE_DONE -> 'f';
            case PROGRESS -> 'p';
            case NOTE -> 'n';
            case SUBMIT -> 's';
            case TAKE_BACK -> 't';
            case VERIFY -> 'v';
            case RETURN -> 'r';
            case REOPEN -> 'o';
            case UPHOLD -> 'u';
            case SHELVE -> 'z';
            case RESUME -> 'e';
            case MERGE -> 'g';
            case UNMERGE -> 'w';
            case PUBLISH -> 'b';
            case UNPUBLISH -> 'h';
            case AMEND -> 'x';
        };
    }

    static Optional<EntryAction> named(char letter) {
        return Arrays.stream(EntryAction.values())
                .filter(each -> of(each) == letter)
                .findFirst();
    }
}
