package io.candor.suggestion.desk;

import io.candor.bot.Mistake;

/** An answer without anything to read in it. */
class NothingWritten extends Mistake {
    NothingWritten() {
        super("opinions.mistake.empty");
    }
}
