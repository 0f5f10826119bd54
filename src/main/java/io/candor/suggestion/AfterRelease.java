package io.candor.suggestion;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/** A minute after each release, when it is done; where releases are more frequent than that, after some of them. */
record AfterRelease(ReleaseSchedule releases) implements Schedule {
    private static final Duration BY_THEN = Duration.ofMinutes(1);

    @Override
    public Instant getNextExecutionTime(ExecutionComplete last) {
        return after(last.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return after(now);
    }

    /** True, as for {@link ReleaseSchedule}. */
    @Override
    public boolean isDeterministic() {
        return true;
    }

    Instant after(Instant moment) {
        return releases.nextAfter(moment).plus(BY_THEN);
    }
}
