package io.candor.suggestion;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.candor.organisation.HeldBack;
import io.candor.organisation.OfficeClock;
import io.candor.sealing.KeyRotation;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the feature together from its settings. */
@Configuration(proxyBeanMethods = false)
class SuggestionConfiguration {
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final LocalTime NIGHT = LocalTime.of(4, 0);

    @Bean
    References references() {
        return new References(new SecureRandom());
    }

    @Bean
    ReleaseSchedule releaseSchedule(AnonymityProperties anonymity, OfficeClock clock) {
        return new ReleaseSchedule(anonymity.rhythm(), clock);
    }

    @Bean
    NoticeSpread noticeSpread(AnonymityProperties anonymity) {
        return anonymity.spread();
    }

    @Bean
    Terms terms(RetentionProperties retention) {
        return retention.terms();
    }

    /** In the night, when the fewest people wait for what it holds up. */
    @Bean
    RecurringTask<Void> retentionTask(Retention retention, OfficeClock clock) {
        var zone = clock.at(clock.now()).getZone();
        return Tasks.recurring("retention", Schedules.daily(zone, NIGHT))
                .onFailure((failure, task) ->
                        task.reschedule(failure, failure.getTimeDone().plus(RETRY)))
                .execute((_, _) -> retention.run());
    }

    /** One that fails is tried again within a minute, not hours later at the next one. */
    @Bean
    RecurringTask<Void> releaseTask(ReleaseSchedule schedule, Release release, ObjectProvider<HeldBack> others) {
        return Tasks.recurring("release", schedule)
                .onFailure((failure, task) -> task.reschedule(failure, retry(failure, schedule)))
                .execute((instance, context) -> {
                    release.run();
                    others.forEach(HeldBack::bringOut);
                });
    }

    /** Timed by releases and by nothing else: what members did is out of the held tables then, and nobody is waited for. */
    @Bean
    RecurringTask<Void> keysTask(ReleaseSchedule releases, KeyRotation keys) {
        return Tasks.recurring("keys", new AfterRelease(releases)).execute((_, _) -> keys.runIfDue());
    }

    static Instant retry(ExecutionComplete failure, ReleaseSchedule schedule) {
        var soon = failure.getTimeDone().plus(RETRY);
        return Collections.min(List.of(soon, schedule.getNextExecutionTime(failure)));
    }
}
