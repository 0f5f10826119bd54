package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** The text holds nothing that can be seen. */
class NothingToRead extends Mistake {
    NothingToRead() {
        super("suggestion.mistake.empty");
    }
}
