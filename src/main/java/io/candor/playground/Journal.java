package io.candor.playground;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What happened, numbered, for everybody who watches the chats. */
final class Journal {
    private static final int KEPT = 10_000;

    private final Deque<ObjectNode> events = new ArrayDeque<>();
    private long newest;
    private boolean closed;

    synchronized long newest() {
        return newest;
    }

    synchronized void add(String type, ObjectNode event) {
        events.addLast(event.put("n", ++newest).put("type", type));
        if (events.size() > KEPT) {
            events.removeFirst();
        }
        notifyAll();
    }

    /** Nobody waits any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized List<ObjectNode> after(long number) {
        return events.stream()
                .filter(event -> event.path("n").asLong() > number)
                .toList();
    }

    /** Waits until something follows, but not longer than that; empty where nothing did. */
    synchronized List<ObjectNode> await(long number, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (newest <= number && !closed && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        return after(number);
    }
}
