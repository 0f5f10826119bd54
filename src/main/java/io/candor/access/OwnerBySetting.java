package io.candor.access;

import io.candor.bot.Mistake;

/** An owner whom the settings name stays one as long as they do. */
public class OwnerBySetting extends Mistake {
    OwnerBySetting() {
        super("access.owner-by-setting");
    }
}
