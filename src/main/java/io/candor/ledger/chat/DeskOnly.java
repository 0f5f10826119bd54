package io.candor.ledger.chat;

import io.candor.bot.Mistake;

/** Only the desk puts problems on record. */
final class DeskOnly extends Mistake {
    DeskOnly() {
        super("ledger.mistake.desk-only");
    }
}
