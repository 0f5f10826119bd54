package io.candor.access.chat;

import io.candor.bot.Mistake;

/** What was typed is no name. */
class NameWrong extends Mistake {
    NameWrong() {
        super("access.mistake.name");
    }
}
