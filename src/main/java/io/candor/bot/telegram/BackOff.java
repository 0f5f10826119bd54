package io.candor.bot.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failure: full jitter below a ceiling that doubles from half a second to twenty. */
class BackOff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration CAP = Duration.ofSeconds(20);

    private final RandomGenerator random;
    private Duration ceiling = FIRST;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    Duration next() {
        var wait = Duration.ofMillis(random.nextLong(1, ceiling.toMillis() + 1));
        var doubled = ceiling.multipliedBy(2);
        ceiling = doubled.compareTo(CAP) > 0 ? CAP : doubled;
        return wait;
    }

    void reset() {
        ceiling = FIRST;
    }
}
