package io.candor.access.chat;

import io.candor.bot.Mistake;

/** The bot is not in the group that it was to look into. */
class GroupUnseen extends Mistake {
    GroupUnseen() {
        super("access.mistake.group");
    }
}
