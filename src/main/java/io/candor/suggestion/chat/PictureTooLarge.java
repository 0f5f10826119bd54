package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** A picture's file is larger than Telegram hands out to a bot. */
class PictureTooLarge extends Mistake {
    PictureTooLarge() {
        super("suggestion.mistake.picture-size");
    }
}
