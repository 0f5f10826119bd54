package io.candor.suggestion.desk;

import io.candor.bot.Action;
import java.util.Arrays;
import java.util.Locale;

/** What officials are asked to write about a suggestion. */
enum Question {
    TITLE('t'),
    NUMBER('n'),
    ANSWER('r'),
    DECLINE('d'),
    ASK('q');

    private final char letter;

    Question(char letter) {
        this.letter = letter;
    }

    Action action() {
        return Action.of(OpinionVerb.FAMILY, letter);
    }

    /** As in the keys of messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Question of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody asks this"));
    }
}
