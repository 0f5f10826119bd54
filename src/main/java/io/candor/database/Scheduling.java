package io.candor.database;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Durable tasks are stored as JSON and run on virtual threads. */
@Component
class Scheduling implements DbSchedulerCustomizer {

    @Override
    public Optional<Serializer> serializer() {
        return Optional.of(new Jackson3Serializer());
    }

    @Override
    public Optional<ExecutorService> executorService() {
        var threads = Thread.ofVirtual().name("task-", 0).factory();
        return Optional.of(Executors.newThreadPerTaskExecutor(threads));
    }
}
