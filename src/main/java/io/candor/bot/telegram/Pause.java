package io.candor.bot.telegram;

import java.time.Duration;

/** Waiting that ends at once when the process stops. */
final class Pause {
    private Pause() {}

    /** Waits; false when the process stops meanwhile. */
    static boolean of(Duration duration) {
        try {
            if (duration.isPositive()) {
                Thread.sleep(duration);
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
