package io.candor.ledger.chat;

import io.candor.bot.Mistake;

/** What was chosen from is not there any more, such as a unit that the organisation has closed. */
final class ChoiceGone extends Mistake {
    ChoiceGone() {
        super("ledger.mistake.choice-gone");
    }
}
