package io.candor.suggestion.chat;

import io.candor.bot.Mistake;
import io.candor.sealing.CodeMistyped;

/** What was given is no receipt code, or has a slip in it. */
class NoCode extends Mistake {
    NoCode(CodeMistyped.Reason reason) {
        super(key(reason));
    }

    private static String key(CodeMistyped.Reason reason) {
        return switch (reason) {
            case LENGTH, SYMBOL -> "suggestion.mistake.no-code";
            case CHECK -> "suggestion.mistake.typo";
        };
    }
}
