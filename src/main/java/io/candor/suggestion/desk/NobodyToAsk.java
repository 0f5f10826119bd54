package io.candor.suggestion.desk;

import io.candor.bot.Mistake;

/** No suggestion follows the entry any more. */
class NobodyToAsk extends Mistake {
    NobodyToAsk() {
        super("opinions.mistake.nobody");
    }
}
