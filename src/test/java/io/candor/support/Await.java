package io.candor.support;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become so, for twenty seconds at most. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(5);

    private Await() {}

    public static void await(String what, BooleanSupplier condition) {
        until(() -> condition.getAsBoolean() ? Optional.of(what) : Optional.empty(), () -> what);
    }

    /** The same for what takes its time. */
    public static void await(Duration patience, String what, BooleanSupplier condition) {
        until(patience, () -> condition.getAsBoolean() ? Optional.of(what) : Optional.empty(), () -> what);
    }

    /** Returns what was found; where nothing was found in time, fails with what the second argument tells. */
    public static <T> T until(Supplier<Optional<T>> found, Supplier<String> complaint) {
        return until(PATIENCE, found, complaint);
    }

    private static <T> T until(Duration patience, Supplier<Optional<T>> found, Supplier<String> complaint) {
        var step = patience.equals(PATIENCE) ? STEP : STEP.multipliedBy(50);
        long end = System.nanoTime() + patience.toNanos();
        var result = found.get();
        while (result.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(step.toNanos());
            result = found.get();
        }
        return result.orElseGet(() -> fail("waited in vain: " + complaint.get()));
    }
}
