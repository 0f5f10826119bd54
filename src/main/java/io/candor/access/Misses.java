package io.candor.access;

import io.candor.bot.Person;
import io.candor.organisation.OfficeClock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes whoever tries secret after secret wait: longer with each miss, until midnight; in memory only.
 *
 * <p>A hit makes up for none: whoever has one secret could guess all others between two uses of it.
 */
public final class Misses {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 6;
    private static final Missed NEVER = new Missed(0, Instant.MIN);

    private final int free;
    private final OfficeClock clock;
    private final UntilMidnight<Missed> missed;

    /** @param free how many misses in a day until the next try must wait */
    public Misses(int free, OfficeClock clock) {
        this.free = free;
        this.clock = clock;
        this.missed = new UntilMidnight<>(clock, NEVER);
    }

    /** How long the person must still wait; zero for who may try. */
    public Duration pause(Person person) {
        var ends = missed.of(person.user()).pauseEnds();
        return clock.now().isBefore(ends) ? Duration.between(clock.now(), ends) : Duration.ZERO;
    }

    public void missed(Person person) {
        missed.change(before -> new Missed(before.count() + 1, pauseAfter(before.count() + 1)), person.user());
    }

    private Instant pauseAfter(int count) {
        var beyond = count - free;
        return beyond < 0 ? Instant.MIN : clock.now().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(beyond, DOUBLINGS)));
    }

    /** How often somebody missed, and until when they wait. */
    private record Missed(int count, Instant pauseEnds) {}
}
