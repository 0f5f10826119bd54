package io.candor.suggestion.chat;

import io.candor.bot.Mistake;
import java.time.Duration;

/** So much came in from everybody that the next must wait a little. */
class IntakeSlowed extends Mistake {
    /** @param pause rounded up to minutes: how soon exactly would tell something of others */
    IntakeSlowed(Duration pause) {
        super("suggestion.mistake.slow", "minutes", pause.plusSeconds(59).toMinutes());
    }
}
