package io.candor.access;

import io.candor.bot.Mistake;

/** Somebody must be owner. */
public class OwnerNeeded extends Mistake {
    OwnerNeeded() {
        super("access.owner-needed");
    }
}
