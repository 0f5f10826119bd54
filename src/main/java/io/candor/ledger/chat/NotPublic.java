package io.candor.ledger.chat;

import io.candor.bot.Mistake;

/** An entry is not on the public board any more. */
final class NotPublic extends Mistake {
    NotPublic() {
        super("ledger.mistake.not-public");
    }
}
