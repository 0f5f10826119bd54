package io.candor.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what the bot sends and refuses what is too fast. */
final class Pace {
    private static final long EVERYWHERE = 0;

    private final Clock clock;
    private final Map<Long, Deque<Instant>> sent = new HashMap<>();
    private Limits limits = Limits.none();

    Pace(Clock clock) {
        this.clock = clock;
    }

    void limit(Limits newLimits) {
        limits = newLimits;
        sent.clear();
    }

    void spend(Chat chat) {
        var rate = chat.isPrivate() ? limits.privateChat() : limits.group();
        refuse(EVERYWHERE, limits.overall());
        refuse(chat.id(), rate);
        note(EVERYWHERE, limits.overall());
        note(chat.id(), rate);
    }

    private void refuse(long where, Limits.@Nullable Rate rate) {
        if (rate == null) {
            return;
        }
        var times = sent.computeIfAbsent(where, any -> new ArrayDeque<>());
        var now = clock.instant();
        times.removeIf(time -> !time.plus(rate.stretch()).isAfter(now));
        if (times.size() >= rate.count()) {
            var wait = Duration.between(now, times.element().plus(rate.stretch()));
            throw Refused.retryAfter(Math.max(1, wait.plusMillis(999).toSeconds()));
        }
    }

    private void note(long where, Limits.@Nullable Rate rate) {
        if (rate != null) {
            sent.computeIfAbsent(where, any -> new ArrayDeque<>()).addLast(clock.instant());
        }
    }
}
