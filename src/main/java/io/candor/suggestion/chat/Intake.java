package io.candor.suggestion.chat;

import io.candor.organisation.OfficeClock;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How much all members together have sent lately. A number in the memory of this process: it belongs to nobody, and no
 * table keeps it.
 */
@Component
class Intake {
    private final Bucket bucket;

    Intake(LimitProperties limits, OfficeClock clock) {
        var intake = limits.intake();
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(intake.most()).refillIntervally(intake.step(), intake.pause()))
                .withCustomTimePrecision(new Wall(clock))
                .build();
    }

    /** @throws IntakeSlowed while there is no room for one more */
    void take() {
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new IntakeSlowed(Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    /** Gives the room back that something took which then was not sent. */
    void giveBack() {
        bucket.addTokens(1);
    }

    private record Wall(OfficeClock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.now()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
