package io.candor.access;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.candor.bot.Keyboard;
import io.candor.bot.Mouth;
import io.candor.bot.Mouth.Later;
import io.candor.bot.Reply.Say;
import io.candor.bot.Role;
import io.candor.bot.RunCommand;
import io.candor.bot.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells every owner in private, by durable tasks in the caller's transaction, that the desk has lost its group. */
@Component
class OwnerNews {
    private static final TaskDescriptor<DeskLost> LOST = TaskDescriptor.of("desk-lost", DeskLost.class);
    private static final Duration BROKEN = Duration.ofMinutes(1);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Officials officials;
    private final Clock clock;

    OwnerNews(ObjectProvider<SchedulerClient> scheduler, Officials officials, Clock clock) {
        this.scheduler = scheduler;
        this.officials = officials;
        this.clock = clock;
    }

    void deskLost() {
        officials
                .holding(Role.OWNER)
                .forEach(owner -> scheduler
                        .getObject()
                        .schedule(LOST.instance(UUID.randomUUID().toString())
                                .data(new DeskLost(owner.id().value()))
                                .scheduledTo(clock.instant())));
    }

    /** What an owner is to hear. */
    record DeskLost(UUID owner) {}

    /** Runs them. */
    @Configuration(proxyBeanMethods = false)
    static class Running {

        @Bean
        CustomTask<DeskLost> deskLostTask(Officials officials, Mouth mouth, Texts texts) {
            return Tasks.custom(LOST)
                    .onFailure((failure, task) ->
                            task.reschedule(failure, failure.getTimeDone().plus(BROKEN)))
                    .execute((task, _) -> tell(
                                    officials.by(new OfficialId(task.getData().owner())), mouth, texts)
                            .<CompletionHandler<DeskLost>>map(pause -> (done, again) ->
                                    again.reschedule(done, done.getTimeDone().plus(pause)))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new));
        }

        private static Optional<Duration> tell(Official owner, Mouth mouth, Texts texts) {
            var language = owner.language();
            var setUp = new Keyboard.Do(texts.plain(language, "access.button.setup"), RunCommand.named("setup"));
            var words = Say.plain(
                    texts.html(language, "access.setup.lost"), Keyboard.none().row(setUp));
            return owner.chat()
                    .filter(_ -> owner.holds(Role.OWNER))
                    .flatMap(chat -> mouth.say(chat, language, words) instanceof Later later
                            ? Optional.of(later.pause())
                            : Optional.empty());
        }
    }
}
