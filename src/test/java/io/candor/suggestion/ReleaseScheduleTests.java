package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.candor.organisation.OfficeClock;
import io.candor.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReleaseScheduleTests {
    private static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    private final OfficeClock clock = new OfficeClock(new TestClock(MORNING), ZoneId.of("Asia/Shanghai"));
    private final ReleaseSchedule schedule =
            new ReleaseSchedule(new AnonymityProperties("08:00,13:00,18:00", Duration.ZERO).rhythm(), clock);

    @Test
    void tellsPeopleTheMomentThatTheTimerWaitsFor() {
        var timer = schedule.getNextExecutionTime(ExecutionComplete.simulatedSuccess(MORNING));

        assertThat(timer).isEqualTo(NOON).isEqualTo(schedule.nextAfter(MORNING));
        assertThat(schedule.getInitialExecutionTime(MORNING)).isEqualTo(NOON);
    }

    @Test
    void followsAChangedSettingAtTheNextStart() {
        assertThat(schedule.isDeterministic()).isTrue();
    }

    @Test
    void triesAFailedReleaseAgainWithinAMinuteOrAtTheNextOne() {
        var often = new ReleaseSchedule(new AnonymityProperties("at-once", Duration.ZERO).rhythm(), clock);
        var failure = ExecutionComplete.simulatedSuccess(MORNING);

        assertThat(SuggestionConfiguration.retry(failure, schedule)).isEqualTo(MORNING.plusSeconds(60));
        assertThat(SuggestionConfiguration.retry(failure, often)).isEqualTo(MORNING.plusSeconds(1));
    }
}
