package io.candor.ledger.chat;

import io.candor.bot.Mistake;

/** This official cannot do that to that entry as it is now. */
final class NotNow extends Mistake {
    NotNow(String ref) {
        super("ledger.mistake.not-now", "ref", ref);
    }
}
