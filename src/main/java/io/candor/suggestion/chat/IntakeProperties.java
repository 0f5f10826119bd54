package io.candor.suggestion.chat;

import io.candor.CannotStart;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much all members together may send before it slows.
 *
 * @param most suggestions, with what is added to them, from 1 to 1,000,000; default 600
 * @param within the time in which as many may be sent, a duration from one second to one day; default {@code PT1H}
 */
record IntakeProperties(
        @DefaultValue("600") int most, @DefaultValue("PT1H") Duration within) {
    private static final int MOST = 1_000_000;

    IntakeProperties {
        if (most < 1 || most > MOST) {
            throw new CannotStart(
                    "candor.limits.intake.most is " + most + ", which is not between 1 and 1000000.",
                    "Set how many suggestions may come in at most within candor.limits.intake.within, such as 600.");
        }
        if (within.compareTo(Duration.ofSeconds(1)) < 0 || within.compareTo(Duration.ofDays(1)) > 0) {
            throw new CannotStart(
                    "candor.limits.intake.within is " + within + ", which is not between one second and one day.",
                    "Set a duration from PT1S to P1D such as PT1H.");
        }
    }

    /** As many come back together when it has slowed; in larger steps a single one would show. */
    int step() {
        return Math.max(1, most / 10);
    }

    Duration pause() {
        return within.multipliedBy(step()).dividedBy(most);
    }
}
