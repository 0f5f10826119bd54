package io.candor.playground;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How fast the bot may send and edit before it is told to wait; null where there is no limit. */
public record Limits(
        @Nullable Rate privateChat,
        @Nullable Rate group,
        @Nullable Rate overall) {

    /** So many in any such stretch of time. */
    public record Rate(int count, Duration stretch) {}

    public static Limits none() {
        return new Limits(null, null, null);
    }

    /** About what Telegram allows: one a second in a chat with short bursts, twenty a minute in a group, thirty a second. */
    public static Limits likeTelegram() {
        return new Limits(
                new Rate(5, Duration.ofSeconds(5)),
                new Rate(20, Duration.ofMinutes(1)),
                new Rate(30, Duration.ofSeconds(1)));
    }
}
