package io.candor.database;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again for something that happens outside this process, for so long and no longer. */
record Patience(long nanos) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    static Patience of(Duration limit) {
        return new Patience(limit.toNanos());
    }

    /** Whether it happened before patience, or this thread, ended. */
    boolean until(BooleanSupplier happened) {
        var start = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - start > nanos || !slept()) {
                return false;
            }
        }
        return true;
    }

    private static boolean slept() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
