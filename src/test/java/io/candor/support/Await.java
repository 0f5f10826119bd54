package io.candor.support;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become so, for five seconds at most. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(5);

    private Await() {}

    public static void await(String what, BooleanSupplier condition) {
        until(() -> condition.getAsBoolean() ? Optional.of(what) : Optional.empty(), () -> what);
    }

    /** Returns what was found; where nothing was found in time, fails with what the second argument tells. */
    public static <T> T until(Supplier<Optional<T>> found, Supplier<String> complaint) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var result = found.get();
        while (result.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
            result = found.get();
        }
        return result.orElseGet(() -> fail("waited five seconds in vain: " + complaint.get()));
    }
}
