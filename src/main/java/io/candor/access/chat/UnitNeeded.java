package io.candor.access.chat;

import io.candor.bot.Mistake;

/** A handler mends what a unit answers for. */
class UnitNeeded extends Mistake {
    UnitNeeded() {
        super("access.mistake.unit");
    }
}
