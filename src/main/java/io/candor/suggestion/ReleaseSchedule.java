package io.candor.suggestion;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.candor.organisation.OfficeClock;
import java.time.Instant;

/** When the next release is, for the timer that runs it and for the people who wait for it. */
public class ReleaseSchedule implements Schedule {
    private final Rhythm rhythm;
    private final OfficeClock clock;

    public ReleaseSchedule(Rhythm rhythm, OfficeClock clock) {
        this.rhythm = rhythm;
        this.clock = clock;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** The first release after a moment. */
    public Instant nextAfter(Instant moment) {
        return rhythm.nextAfter(clock.at(moment)).toInstant();
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete last) {
        return nextAfter(last.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return nextAfter(now);
    }

    /** True: another setting at the next start moves a release that is still to come; a missed one is made up for. */
    @Override
    public boolean isDeterministic() {
        return true;
    }
}
