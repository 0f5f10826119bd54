package io.candor.ledger.chat;

import io.candor.bot.Mistake;

/** The official's message that a button belongs to cannot be seen any more. */
final class DraftGone extends Mistake {
    DraftGone() {
        super("ledger.mistake.draft-gone");
    }
}
