package io.candor.access;

import io.candor.bot.Mistake;
import java.time.Duration;

/** Somebody has opened so many links that nobody made that the next must wait. */
public class TooManyLinks extends Mistake {
    TooManyLinks(Duration pause) {
        super("access.too-many-links", "seconds", pause.plusMillis(999).toSeconds());
    }
}
