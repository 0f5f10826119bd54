package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.suggestion.Verdict;
import java.util.Arrays;

/** What the buttons of a card do. */
enum CardVerb {
    SHOW('s'),
    /** Asks what is to be added. */
    ADD('a'),
    RESOLVED('1'),
    PARTLY('2'),
    NOT('3'),
    /** Asks why. */
    CONTEST('o'),
    NOTIFY('n'),
    STOP('m'),
    /** Asks first. */
    WITHDRAW('w'),
    WITHDRAW_NOW('W'),
    /** Asks first. */
    CLEAR('x'),
    CLEAR_NOW('X');

    static final char FAMILY = 'c';

    private final char letter;

    CardVerb(char letter) {
        this.letter = letter;
    }

    Action action() {
        return Action.of(FAMILY, letter);
    }

    static CardVerb of(Verdict verdict) {
        return switch (verdict) {
            case RESOLVED -> RESOLVED;
            case PARTLY -> PARTLY;
            case NOT -> NOT;
        };
    }

    /** What a button asks for; a button of another version, whose letter nobody knows any more, just shows what is. */
    static CardVerb of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElse(SHOW);
    }
}
