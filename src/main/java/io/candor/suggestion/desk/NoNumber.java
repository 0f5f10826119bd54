package io.candor.suggestion.desk;

import io.candor.bot.Mistake;

/** Not the number of an entry. */
class NoNumber extends Mistake {
    NoNumber() {
        super("opinions.mistake.no-number");
    }
}
