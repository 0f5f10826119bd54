package io.candor.notification;

import io.candor.organisation.OfficeClock;
import io.candor.suggestion.NoticeSpread;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When notices leave: each at a moment of its own that nobody can foresee. */
class Moments {
    /** Late by more than this, what is due would leave together with others. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private final Duration spread;
    private final OfficeClock clock;
    private final RandomGenerator random;

    Moments(NoticeSpread spread, OfficeClock clock, RandomGenerator random) {
        this.spread = spread.most();
        this.clock = clock;
        this.random = random;
    }

    Instant now() {
        return clock.now();
    }

    boolean areSpread() {
        return spread.isPositive();
    }

    Instant late() {
        return now().minus(LATE);
    }

    /** Some moment from now on, within the spread. */
    Instant fresh() {
        return now().plus(partOf(spread));
    }

    /** Some moment after a pause that is longer after each try. */
    Instant again(Duration atLeast, int tries) {
        var longer = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        var usual = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        var pause = atLeast.compareTo(usual) < 0 ? usual : atLeast;
        return now().plus(pause).plus(partOf(pause));
    }

    private Duration partOf(Duration whole) {
        return Duration.ofMillis(random.nextLong(whole.toMillis() + 1));
    }
}
