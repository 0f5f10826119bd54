package io.candor.suggestion.chat;

import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Offer;
import java.util.Optional;

/**
 * What officials would see of a draft, and what its author should know before sending.
 *
 * @param offer an open question that the draft might rather answer
 */
record Preview(Slip slip, Words words, Choice choice, Draft draft, Optional<Offer> offer) {

    Preview offering(Optional<Offer> other) {
        return new Preview(slip, words, choice, draft, other);
    }
}
