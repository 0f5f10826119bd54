package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** Nothing is on record under the code: never was, was withdrawn, or is over; nobody learns which. */
class CodeUnknown extends Mistake {
    CodeUnknown() {
        super("suggestion.mistake.unknown");
    }
}
