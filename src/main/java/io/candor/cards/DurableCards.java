package io.candor.cards;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.candor.bot.Destination;
import io.candor.bot.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Hands cards over to db-scheduler, in the caller's transaction. */
@Service
class DurableCards implements Cards, Standing {
    private final ObjectProvider<SchedulerClient> scheduler;
    private final CardTable cards;
    private final Shuffle shuffle;
    private final Clock clock;

    DurableCards(ObjectProvider<SchedulerClient> scheduler, CardTable cards, Shuffle shuffle, Clock clock) {
        this.scheduler = scheduler;
        this.cards = cards;
        this.shuffle = shuffle;
        this.clock = clock;
    }

    @Override
    public void post(Subject subject, Destination to) {
        schedule(CardTasks.POST, Posting.of(subject, to), clock.instant().plus(shuffle.next()));
    }

    @Override
    public void changed(Subject subject) {
        cards.of(subject).forEach(this::look);
    }

    @Override
    public void seenAnew(long chat) {
        cards.in(chat).forEach(this::look);
    }

    @Override
    public void pass(Subject from, Subject to) {
        cards.pass(from, to);
    }

    @Override
    public void retire(long chat) {
        cards.in(chat).forEach(place -> schedule(CardTasks.EMPTY, place, clock.instant()));
    }

    @Override
    public void forget(long chat) {
        cards.removeAll(chat);
    }

    @Override
    public boolean stands(Subject subject, Destination in) {
        return cards.of(subject, in.chat()).isPresent();
    }

    /** Looks whether what stands there is what should, and draws it anew where it is not. */
    void look(Place place) {
        schedule(CardTasks.DRAW, place, clock.instant());
    }

    private <T> void schedule(TaskDescriptor<T> task, T data, Instant when) {
        scheduler
                .getObject()
                .schedule(task.instance(UUID.randomUUID().toString()).data(data).scheduledTo(when));
    }
}
