package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.candor.organisation.OfficeClock;
import io.candor.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AfterReleaseTests {
    private static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant AFTER_NOON = Instant.parse("2026-03-02T05:01:00Z");

    private final OfficeClock clock = new OfficeClock(new TestClock(MORNING), ZoneId.of("Asia/Shanghai"));

    @Test
    void followsTheReleaseAndNothingThatMembersDo() {
        var schedule = after("08:00,13:00,18:00");

        assertThat(schedule.getInitialExecutionTime(MORNING)).isEqualTo(AFTER_NOON);
        assertThat(schedule.getNextExecutionTime(ExecutionComplete.simulatedSuccess(MORNING)))
                .isEqualTo(AFTER_NOON);
    }

    @Test
    void isNotInAHurryWhereReleasesAre() {
        assertThat(after("at-once").after(MORNING)).isEqualTo(MORNING.plusSeconds(61));
    }

    private AfterRelease after(String release) {
        return new AfterRelease(new ReleaseSchedule(new AnonymityProperties(release, Duration.ZERO).rhythm(), clock));
    }
}
