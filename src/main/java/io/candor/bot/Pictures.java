package io.candor.bot;

import java.time.Duration;

/** Fetches what people sent; nothing of it is kept here. */
public interface Pictures {
    /** Telegram hands out no larger file to a bot, in bytes (core.telegram.org/bots/api#getfile). */
    long MOST = 20 << 20;

    /**
     * The file as it was sent.
     *
     * @param within how long to wait for all of it
     * @throws PictureAway when Telegram does not hand it out in that time
     */
    byte[] fetch(Picture picture, Duration within);
}
