package io.candor.ledger;

import io.candor.bot.Mistake;

/** An official may not do that to that entry, or not now; the key says why. */
public class Refused extends Mistake {
    Refused(String key, Object... arguments) {
        super(key, arguments);
    }
}
