package io.candor.suggestion.chat;

import io.candor.bot.Person;
import io.candor.organisation.OfficeClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes whoever tries code after code wait: longer with each miss, until a hit or midnight. */
@Component
class CodeMisses {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 6;
    private static final Misses NONE = new Misses(0, Instant.MIN);

    private final LimitProperties limits;
    private final OfficeClock clock;
    private final UntilMidnight<Misses> misses;

    CodeMisses(LimitProperties limits, OfficeClock clock) {
        this.limits = limits;
        this.clock = clock;
        this.misses = new UntilMidnight<>(clock, NONE);
    }

    /** @throws TooManyMisses while the person must wait */
    void check(Person person) {
        var pauseEnds = misses.of(person.user()).pauseEnds();
        if (clock.now().isBefore(pauseEnds)) {
            throw new TooManyMisses(Duration.between(clock.now(), pauseEnds).plusMillis(999));
        }
    }

    void missed(Person person) {
        misses.change(before -> new Misses(before.count() + 1, pauseAfter(before.count() + 1)), person.user());
    }

    void hit(Person person) {
        misses.forget(person.user());
    }

    private Instant pauseAfter(int count) {
        var beyond = count - limits.codeMisses();
        return beyond < 0 ? Instant.MIN : clock.now().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(beyond, DOUBLINGS)));
    }

    /** How often somebody missed, and until when they wait. */
    private record Misses(int count, Instant pauseEnds) {}
}
