package io.candor.ledger.chat;

import io.candor.bot.Mistake;

/** What was taken stays as it was first sent: an edit of it changes nothing on record. */
final class EditIgnored extends Mistake {
    EditIgnored(String ref) {
        super("ledger.mistake.edited", "ref", ref);
    }
}
