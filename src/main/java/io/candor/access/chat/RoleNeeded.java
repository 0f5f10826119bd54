package io.candor.access.chat;

import io.candor.bot.Mistake;

/** An official holds a role; to have none is to be revoked. */
class RoleNeeded extends Mistake {
    RoleNeeded() {
        super("access.mistake.role");
    }
}
