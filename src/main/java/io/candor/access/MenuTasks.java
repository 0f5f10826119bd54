package io.candor.access;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.candor.bot.Languages;
import io.candor.bot.Menus;
import io.candor.bot.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Sets the menus of officials and of their group by durable tasks, in the caller's transaction. */
@Component
class MenuTasks {
    private static final TaskDescriptor<Chat> MENU = TaskDescriptor.of("official-menu", Chat.class);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final double GROWTH = 1.5;
    private static final int TRIES = 20;

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    MenuTasks(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Sets the menu of whoever has this private chat, or of the desk's group, as it is to be by then. */
    void show(long chat) {
        scheduler
                .getObject()
                .schedule(MENU.instance(UUID.randomUUID().toString())
                        .data(new Chat(chat))
                        .scheduledTo(clock.instant()));
    }

    /** The same: by then it is to be as for everybody. */
    void remove(long chat) {
        show(chat);
    }

    /** A chat of officials. */
    record Chat(long id) {
        @Override
        public String toString() {
            return "Chat[hidden]";
        }
    }

    /** Runs them. */
    @Configuration(proxyBeanMethods = false)
    static class Running {

        @Bean
        OneTimeTask<Chat> menuTask(Menus menus, Officials officials, DeskTable desk, Languages languages) {
            return Tasks.oneTime(MENU)
                    .onFailure(retries())
                    .execute((task, _) -> set(task.getData().id(), menus, officials, desk, languages));
        }

        private static FailureHandler<Chat> retries() {
            return FailureHandler.<Chat>maxRetries(TRIES)
                    .withBackoff(AGAIN, GROWTH)
                    .thenRemove();
        }

        private static void set(long chat, Menus menus, Officials officials, DeskTable desk, Languages languages) {
            var official = officials.of(new Person(chat, chat));
            if (chat < 0 && desk.isDesk(chat)) {
                menus.showInGroup(chat, languages.first());
            } else if (official.isPresent()) {
                menus.show(chat, official.get().roles(), official.get().language());
            } else {
                menus.remove(chat);
            }
        }
    }
}
