package io.candor.cards;

import io.candor.bot.Destination;
import io.candor.bot.Subject;

/** Which cards stand where, for who does not want to post the same one twice. */
public interface Standing {

    /** Whether a card of the subject stands in that chat. */
    boolean stands(Subject subject, Destination in);
}
