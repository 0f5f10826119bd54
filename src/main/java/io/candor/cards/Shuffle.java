package io.candor.cards;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long a card waits before it is posted, so that what is posted together comes in no telling order. */
record Shuffle(Duration most, RandomGenerator random) {

    Duration next() {
        return Duration.ofMillis(random.nextLong(most.toMillis()));
    }
}
