package io.candor.bot.telegram;

import io.candor.bot.Conversation;
import io.candor.bot.Conversation.StorageAway;
import io.candor.bot.telegram.Updates.Fetched;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Handles a batch of updates: chats side by side, as many as the database has connections for, one chat in order. */
@Component
class Batch {
    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    private final Set<Integer> handled = ConcurrentHashMap.newKeySet();
    private final UpdateReader reader;
    private final Conversation conversation;
    private final Delivery delivery;
    private final MeterRegistry meters;
    private final Semaphore places;

    Batch(
            UpdateReader reader,
            Conversation conversation,
            Delivery delivery,
            MeterRegistry meters,
            Concurrency concurrency) {
        this.reader = reader;
        this.conversation = conversation;
        this.delivery = delivery;
        this.meters = meters;
        this.places = new Semaphore(concurrency.places());
    }

    /** True when all of it is handled and may be confirmed; what was handled is not handled again until then. */
    boolean handle(List<Fetched> fetched) {
        var lanes = new LinkedHashMap<Long, List<Fetched>>();
        for (var each : fetched) {
            lanes.computeIfAbsent(lane(each), _ -> new ArrayList<>()).add(each);
        }
        sideBySide(lanes.values());
        var complete = fetched.stream().allMatch(each -> handled.contains(each.id()));
        if (complete) {
            handled.clear();
        }
        return complete;
    }

    private static long lane(Fetched fetched) {
        return fetched.update().map(UpdateReader::lane).orElse(0L);
    }

    private void sideBySide(Iterable<List<Fetched>> lanes) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lanes.forEach(lane -> threads.execute(() -> inOrder(lane)));
        }
    }

    private void inOrder(List<Fetched> lane) {
        places.acquireUninterruptibly();
        try {
            for (var each : lane) {
                if (!handled.contains(each.id())) {
                    handle(each);
                    handled.add(each.id());
                }
            }
        } catch (StorageAway away) {
            log.warn("The database cannot be reached; updates wait.");
        } finally {
            places.release();
        }
    }

    private void handle(Fetched fetched) {
        try {
            fetched.update().flatMap(reader::read).ifPresentOrElse(this::answer, () -> count("skipped"));
        } catch (StorageAway away) {
            throw away;
        } catch (RuntimeException fault) {
            log.error(
                    "update {} was skipped: {}", fetched.id(), fault.getClass().getName());
            count("failed");
        }
    }

    private void answer(Received received) {
        delivery.deliver(received, conversation.answer(received.call()));
    }

    private void count(String outcome) {
        meters.counter("candor.telegram.updates", "outcome", outcome).increment();
    }
}
