package io.candor.access;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The durable tasks by which invitations run out, and guests hear of it. Only the invitation's id stands in them. */
@Component
class InvitationTasks {
    private static final TaskDescriptor<Ended> ENDED = TaskDescriptor.of("invitation-ended", Ended.class);
    private static final Duration OFTEN = Duration.ofMinutes(10);
    private static final Duration BROKEN = Duration.ofMinutes(1);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    InvitationTasks(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Tells whoever waits for an invitation, if anybody does, how it ended; in the caller's transaction. */
    void tell(UUID invitation) {
        scheduler
                .getObject()
                .schedule(ENDED.instance(UUID.randomUUID().toString())
                        .data(new Ended(invitation))
                        .scheduledTo(clock.instant()));
    }

    /** An invitation that was refused or ran out. */
    record Ended(UUID invitation) {}

    /** Runs them. */
    @Configuration(proxyBeanMethods = false)
    static class Running {

        @Bean
        RecurringTask<Void> invitationExpiry(Invitations invitations) {
            return Tasks.recurring("invitation-expiry", FixedDelay.of(OFTEN)).execute((_, _) -> invitations.expire());
        }

        @Bean
        CustomTask<Ended> invitationEnded(Guests guests) {
            return Tasks.custom(ENDED)
                    .onFailure((failure, task) ->
                            task.reschedule(failure, failure.getTimeDone().plus(BROKEN)))
                    .execute((task, _) -> guests.tell(task.getData().invitation())
                            .<CompletionHandler<Ended>>map(pause -> (done, again) ->
                                    again.reschedule(done, done.getTimeDone().plus(pause)))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new));
        }
    }
}
