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

/** Tells every owner in private, by durable tasks in the caller's transaction, what they have to mend in {@code /setup}. */
@Component
class OwnerNews {
    private static final TaskDescriptor<ForOwner> TASK = TaskDescriptor.of("owner-news", ForOwner.class);
    private static final Duration BROKEN = Duration.ofMinutes(1);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Officials officials;
    private final Clock clock;

    OwnerNews(ObjectProvider<SchedulerClient> scheduler, Officials officials, Clock clock) {
        this.scheduler = scheduler;
        this.officials = officials;
        this.clock = clock;
    }

    /** What there is to tell. */
    enum News {
        /** The bot was taken out of the desk's group. */
        DESK_LOST,
        /** The bot does not see who is in the members' group. */
        MEMBERS_UNSEEN
    }

    void tell(News news) {
        officials
                .holding(Role.OWNER)
                .forEach(owner -> scheduler
                        .getObject()
                        .schedule(TASK.instance(UUID.randomUUID().toString())
                                .data(new ForOwner(owner.id().value(), news))
                                .scheduledTo(clock.instant())));
    }

    /** What an owner is to hear. */
    record ForOwner(UUID owner, News news) {}

    /** Runs them. */
    @Configuration(proxyBeanMethods = false)
    static class Running {

        @Bean
        CustomTask<ForOwner> ownerNewsTask(Officials officials, Mouth mouth, Texts texts) {
            return Tasks.custom(TASK)
                    .onFailure((failure, task) ->
                            task.reschedule(failure, failure.getTimeDone().plus(BROKEN)))
                    .execute((task, _) -> {
                        var owner = officials.by(new OfficialId(task.getData().owner()));
                        return say(owner, task.getData().news(), mouth, texts)
                                .<CompletionHandler<ForOwner>>map(pause -> (done, again) -> again.reschedule(
                                        done, done.getTimeDone().plus(pause)))
                                .orElseGet(CompletionHandler.OnCompleteRemove::new);
                    });
        }

        private static Optional<Duration> say(Official owner, News news, Mouth mouth, Texts texts) {
            var language = owner.language();
            var setUp = new Keyboard.Do(texts.plain(language, "access.button.setup"), RunCommand.named("setup"));
            var words = Say.plain(
                    texts.html(language, "access.news." + news), Keyboard.none().row(setUp));
            return owner.chat()
                    .filter(_ -> owner.holds(Role.OWNER))
                    .flatMap(chat -> mouth.say(chat, language, words) instanceof Later later
                            ? Optional.of(later.pause())
                            : Optional.empty());
        }
    }
}
