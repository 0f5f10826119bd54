package io.candor.bot.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failure: full jitter below a ceiling that doubles, usually from half a second to twenty. */
class BackOff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration CAP = Duration.ofSeconds(20);

    private final Duration first;
    private final Duration cap;
    private final RandomGenerator random;
    private Duration ceiling;

    BackOff(RandomGenerator random) {
        this(FIRST, CAP, random);
    }

    BackOff(Duration first, Duration cap, RandomGenerator random) {
        this.first = first;
        this.cap = cap;
        this.random = random;
        this.ceiling = first;
    }

    Duration next() {
        var wait = Duration.ofMillis(random.nextLong(1, ceiling.toMillis() + 1));
        var doubled = ceiling.multipliedBy(2);
        ceiling = doubled.compareTo(cap) > 0 ? cap : doubled;
        return wait;
    }

    void reset() {
        ceiling = first;
    }
}
