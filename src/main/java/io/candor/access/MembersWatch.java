package io.candor.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten minutes whether the bot still sees who is in the members' group. */
@Configuration(proxyBeanMethods = false)
class MembersWatch {
    private static final Duration OFTEN = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> membersWatchTask(MembersGroup members) {
        return Tasks.recurring("members-watch", FixedDelay.of(OFTEN)).execute((_, _) -> members.look());
    }
}
