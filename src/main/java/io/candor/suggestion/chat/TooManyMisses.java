package io.candor.suggestion.chat;

import io.candor.bot.Mistake;
import java.time.Duration;

/** Somebody has given so many wrong codes that the next must wait. */
class TooManyMisses extends Mistake {
    TooManyMisses(Duration pause) {
        super("suggestion.mistake.misses", "seconds", Math.max(1, pause.toSeconds()));
    }
}
