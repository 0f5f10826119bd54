package io.candor.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The updates that wait for the bot, with Telegram's rules for confirming, expiring and polling twice. */
final class UpdateQueue {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration PRESS_KEPT = Duration.ofSeconds(150);
    private static final Set<String> UNLESS_ASKED = Set.of("chat_member", "message_reaction", "message_reaction_count");
    private static final int FUTURE = 10;

    /** An update that waits; {@code due} deliveries are owed whatever is confirmed. */
    private static final class Waiting {
        private final int id;
        private final String json;
        private final Instant until;
        private int due;

        Waiting(int id, String json, Instant until, int due) {
            this.id = id;
            this.json = json;
            this.until = until;
            this.due = due;
        }
    }

    private final Clock clock;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<Integer, String> history = new LinkedHashMap<>();
    private Set<String> allowed = Set.of();
    private int next = 1_000;
    private boolean twice;
    private long poller;
    private int waiters;
    private @Nullable Refused interruption;

    UpdateQueue(Clock clock) {
        this.clock = clock;
    }

    /** Returns the update's id, or 0 where the bot has not asked for this kind. */
    synchronized int add(String kind, ObjectNode body) {
        boolean wanted = allowed.isEmpty() ? !UNLESS_ASKED.contains(kind) : allowed.contains(kind);
        if (!wanted) {
            return 0;
        }
        var kept = kind.equals("callback_query") ? PRESS_KEPT : KEPT;
        return add("\"" + kind + "\":" + Json.write(body), clock.instant().plus(kept));
    }

    /** Adds an update whose fields, as JSON or not, are given as they are to be sent. */
    synchronized int inject(String fields) {
        return add(fields, clock.instant().plus(KEPT));
    }

    private int add(String fields, Instant until) {
        int id = next++;
        var json = "{\"update_id\":" + id + "," + fields + "}";
        history.put(id, json);
        waiting.add(new Waiting(id, json, until, twice ? 2 : 0));
        notifyAll();
        return id;
    }

    /** Delivers an update again that was confirmed long ago. */
    synchronized void redeliver(int id) {
        var json = history.get(id);
        if (json == null) {
            throw new IllegalArgumentException("there was no such update");
        }
        waiting.add(new Waiting(id, json, clock.instant().plus(KEPT), 1));
        notifyAll();
    }

    synchronized void deliverTwice(boolean on) {
        twice = on;
    }

    /** Goes on counting elsewhere, as Telegram does after a week without updates. */
    synchronized void jumpTo(int id) {
        next = id;
    }

    synchronized void allow(Set<String> kinds) {
        allowed = kinds;
    }

    synchronized Set<String> allowed() {
        return allowed;
    }

    synchronized int pending() {
        dropExpired();
        return waiting.size();
    }

    synchronized void clear() {
        waiting.clear();
    }

    /** Confirms what is below the offset, then hands out what follows, waiting for it if need be. */
    synchronized List<String> take(int offset, int limit, Duration patience) throws InterruptedException {
        confirm(known(offset));
        var ready = ready(offset, limit);
        return ready.isEmpty() && !patience.isZero() ? await(offset, limit, patience) : hand(ready);
    }

    private List<String> await(int from, int limit, Duration patience) throws InterruptedException {
        interrupt(Refusal.CONFLICT_OTHER_POLLER.because());
        long mine = poller;
        long end = System.nanoTime() + patience.toNanos();
        var ready = ready(from, limit);
        while (ready.isEmpty() && mine == poller && System.nanoTime() < end) {
            pause(end);
            ready = ready(from, limit);
        }
        if (mine != poller && interruption != null) {
            throw interruption;
        }
        return hand(ready);
    }

    private void pause(long end) throws InterruptedException {
        waiters++;
        try {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        } finally {
            waiters--;
        }
    }

    synchronized boolean isPolled() {
        return waiters > 0;
    }

    /** Whoever waits for updates is sent away. */
    synchronized void interrupt(Refused why) {
        poller++;
        interruption = why;
        notifyAll();
    }

    private void confirm(int offset) {
        dropExpired();
        if (offset > 0) {
            waiting.removeIf(update -> update.id < offset && update.due <= 0);
        } else if (offset < 0) {
            waiting.subList(0, Math.max(0, waiting.size() + offset)).clear();
        }
    }

    private void dropExpired() {
        var now = clock.instant();
        waiting.removeIf(update -> now.isAfter(update.until));
    }

    /** An offset far beyond the next id is one from before the ids jumped, and means nothing. */
    private int known(int offset) {
        return offset > next + FUTURE ? 0 : offset;
    }

    private List<Waiting> ready(int offset, int limit) {
        int from = known(offset);
        return waiting.stream()
                .filter(update -> update.id >= from || update.due > 0)
                .limit(limit)
                .toList();
    }

    private static List<String> hand(List<Waiting> ready) {
        ready.forEach(update -> update.due--);
        return ready.stream().map(update -> update.json).toList();
    }
}
