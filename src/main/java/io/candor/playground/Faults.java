package io.candor.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What goes wrong, because it was told to. */
public final class Faults {
    /** Any method. */
    public static final String ANY = "";

    /** The download of a file, which is no method. */
    public static final String DOWNLOAD = BotApi.DOWNLOAD;

    /** Something that can go wrong with a call. */
    public sealed interface Fault {
        Fault BLOCKED = new Refuses(403, "Forbidden: bot was blocked by the user", 0);
        Fault CONFLICT = new Refuses(409, Refusal.CONFLICT_OTHER_POLLER.description(), 0);
        Fault UNAUTHORIZED = new Refuses(401, "Unauthorized", 0);
        Fault INTERNAL = new Refuses(500, "Internal Server Error: restart", 0);

        static Fault tooManyRequests(int retryAfter) {
            return new Refuses(429, "Too Many Requests: retry after " + retryAfter, retryAfter);
        }

        /** An answer in JSON; {@code retryAfter} in seconds, 0 for none. */
        record Refuses(int code, String description, int retryAfter) implements Fault {}

        /** A page of a proxy, with 502. */
        record BadGateway() implements Fault {}

        /** The call is carried out, late. */
        record Slow(Duration delay) implements Fault {}

        /** The connection breaks before the call is carried out. */
        record Dropped() implements Fault {}

        /** The call is carried out, and the connection breaks before the answer. */
        record AnswerLost() implements Fault {}
    }

    private static final class Planned {
        private final String method;
        private final Fault fault;
        private int times;

        Planned(String method, Fault fault, int times) {
            this.method = method;
            this.fault = fault;
            this.times = times;
        }
    }

    private final UpdateQueue updates;
    private final List<Planned> plan = new ArrayList<>();

    Faults(UpdateQueue updates) {
        this.updates = updates;
    }

    /** The next calls of that method, or of {@link #ANY}, go wrong so; plans are used up in their order. */
    public synchronized void next(int times, String method, Fault fault) {
        plan.add(new Planned(method.toLowerCase(Locale.ROOT), fault, times));
    }

    /** Nothing goes wrong any more. */
    public synchronized void clear() {
        plan.clear();
        updates.deliverTwice(false);
    }

    /** From now on each update is delivered again after it was confirmed. */
    public void deliverTwice() {
        updates.deliverTwice(true);
    }

    /** Delivers an update once more that was delivered long ago. */
    public void redeliver(int updateId) {
        updates.redeliver(updateId);
    }

    /**
     * Adds an update as it is, to be told apart by its id, which is returned.
     *
     * @param fields all but the id, such as {@code "poll":{}}; need not be JSON
     */
    public int inject(String fields) {
        return updates.inject(fields);
    }

    /** The next update has this id, higher or lower than the last. */
    public void jumpTo(int updateId) {
        updates.jumpTo(updateId);
    }

    synchronized @Nullable Fault take(String method) {
        for (var planned : plan) {
            if (planned.method.isEmpty() || planned.method.equals(method)) {
                planned.times--;
                plan.removeIf(other -> other.times <= 0);
                return planned.fault;
            }
        }
        return null;
    }
}
