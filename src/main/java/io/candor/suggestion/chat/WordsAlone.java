package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** A picture was put where only words are taken. */
class WordsAlone extends Mistake {
    WordsAlone() {
        super("bot.unusable.PHOTO");
    }
}
