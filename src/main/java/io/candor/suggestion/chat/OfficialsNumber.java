package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** The officials' number was given where the receipt code is needed. */
class OfficialsNumber extends Mistake {
    OfficialsNumber() {
        super("suggestion.mistake.officials-number");
    }
}
