package io.candor.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.candor.organisation.OfficeClock;
import io.candor.suggestion.NoticeSpread;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timers, whose rows hold nothing but their own names, and the source of random moments. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {
    /** Not in the night, in which a deadline passes. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Bean
    Moments moments(NoticeSpread spread, OfficeClock clock) {
        return new Moments(spread, clock, new SecureRandom());
    }

    @Bean
    RoundPause roundPause() {
        return new RoundPause(Duration.ofSeconds(2));
    }

    @Bean
    RecurringTask<Void> noticeTask(Rounds rounds, RoundPause pause) {
        return Tasks.recurring("notices", FixedDelay.of(pause.length())).execute((_, _) -> rounds.run());
    }

    @Bean
    RecurringTask<Void> overdueTask(OverdueNotifier overdue, OfficeClock clock) {
        var zone = clock.at(clock.now()).getZone();
        return Tasks.recurring("overdue", Schedules.daily(zone, MORNING)).execute((_, _) -> overdue.run());
    }

    @Bean
    RecurringTask<Void> lastCallTask(LastCallNotifier lastCalls, OfficeClock clock) {
        var zone = clock.at(clock.now()).getZone();
        return Tasks.recurring("last-call", Schedules.daily(zone, MORNING)).execute((_, _) -> lastCalls.run());
    }
}
