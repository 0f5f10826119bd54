package io.candor.ledger.chat;

import java.util.Arrays;

/** What a date is chosen for: the button that chooses it, and the question for another one. */
enum DateUse {
    CLAIM(EntryVerb.CLAIM_BY, Question.CLAIM_DATE),
    DEADLINE(EntryVerb.DUE, Question.DEADLINE_DATE),
    SHELVE(EntryVerb.AGAIN_ON, Question.SHELVE_DATE);

    private final EntryVerb chosen;
    private final Question another;

    DateUse(EntryVerb chosen, Question another) {
        this.chosen = chosen;
        this.another = another;
    }

    EntryVerb chosen() {
        return chosen;
    }

    Question another() {
        return another;
    }

    static DateUse named(char letter) {
        return Arrays.stream(values())
                .filter(each -> each.another.letter() == letter)
                .findFirst()
                .orElse(DEADLINE);
    }
}
