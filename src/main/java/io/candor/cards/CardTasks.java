package io.candor.cards;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable tasks by which cards are posted, drawn anew and emptied. */
@Configuration(proxyBeanMethods = false)
class CardTasks {
    static final TaskDescriptor<Posting> POST = TaskDescriptor.of("card-post", Posting.class);
    static final TaskDescriptor<Place> DRAW = TaskDescriptor.of("card-draw", Place.class);
    static final TaskDescriptor<Place> EMPTY = TaskDescriptor.of("card-empty", Place.class);

    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final Duration BROKEN = Duration.ofMinutes(1);

    @Bean
    Shuffle shuffle() {
        return new Shuffle(HALF_A_SECOND, RandomGenerator.getDefault());
    }

    @Bean
    CustomTask<Posting> postingTask(Poster poster) {
        return Tasks.custom(POST)
                .onFailure((failure, task) ->
                        task.reschedule(failure, failure.getTimeDone().plus(BROKEN)))
                .execute((task, _) -> poster.post(task.getData())
                        .<CompletionHandler<Posting>>map(again -> later(again.posting(), again.pause()))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    @Bean
    CustomTask<Place> drawingTask(Redrawer redrawer) {
        return Tasks.custom(DRAW)
                .onFailure((failure, task) ->
                        task.reschedule(failure, failure.getTimeDone().plus(BROKEN)))
                .execute((task, _) -> completed(task.getData(), redrawer.draw(task.getData())));
    }

    @Bean
    CustomTask<Place> emptyingTask(Redrawer redrawer) {
        return Tasks.custom(EMPTY)
                .onFailure((failure, task) ->
                        task.reschedule(failure, failure.getTimeDone().plus(BROKEN)))
                .execute((task, _) -> completed(task.getData(), redrawer.empty(task.getData())));
    }

    private static CompletionHandler<Place> completed(Place place, Optional<Duration> pause) {
        return pause.<CompletionHandler<Place>>map(wait -> later(place, wait))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private static <T> CompletionHandler<T> later(T data, Duration pause) {
        return (done, task) -> task.reschedule(done, done.getTimeDone().plus(pause), data);
    }
}
