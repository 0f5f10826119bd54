package io.candor.playground;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.node.ObjectNode;

/** Tells the page what happens, as it happens. */
@RestController
@OnlyInPlayground
class EventsController {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Journal journal;

    EventsController(Simulator simulator) {
        this.journal = simulator.world().journal();
    }

    @GetMapping(path = "/playground/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @RequestParam(defaultValue = "0") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last) {
        var emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("playground-events").start(() -> tell(emitter, last == null ? after : last));
        return emitter;
    }

    /** A page that listens must not hold up the end. */
    @EventListener
    void on(ContextClosedEvent end) {
        journal.close();
    }

    /** Until the page goes away, beginning with a sign of life, without which it would not know that it is heard. */
    private void tell(SseEmitter emitter, long after) {
        try {
            send(emitter, List.of());
            long told = after;
            while (!journal.isClosed()) {
                var events = journal.await(told, SIGN_OF_LIFE);
                send(emitter, events);
                told = events.isEmpty() ? told : number(events.getLast());
            }
            emitter.complete();
        } catch (IOException | IllegalStateException | InterruptedException e) {
            emitter.complete();
        }
    }

    private static void send(SseEmitter emitter, List<ObjectNode> events) throws IOException {
        if (events.isEmpty()) {
            emitter.send(SseEmitter.event().comment(" alive"));
        }
        for (var event : events) {
            emitter.send(SseEmitter.event().id(Long.toString(number(event))).data(Json.write(event)));
        }
    }

    private static long number(ObjectNode event) {
        return event.path("n").asLong();
    }
}
