package io.candor.bot.telegram;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How fast messages may go to one chat: a burst, then one a second, and never before Telegram's {@code retry_after} is
 * over. In memory only.
 */
@Component
class Pace {
    private static final int MANY = 10_000;

    private final Map<Long, Lane> lanes = new ConcurrentHashMap<>();
    private final int burst;
    private final Clock clock;

    Pace(TelegramProperties properties, Clock clock) {
        this.burst = properties.chatBurst();
        this.clock = clock;
    }

    /** Waits until the chat's next message may go; false where that is not before {@code until}. */
    boolean mayGo(long chat, Instant until) {
        if (lanes.size() > MANY) {
            lanes.values().removeIf(lane -> lane.idle(burst, clock.instant()));
        }
        return lanes.computeIfAbsent(chat, _ -> new Lane(bucket())).mayGo(clock, until);
    }

    /** Holds a chat until {@code from}. */
    void hold(long chat, Instant from) {
        lanes.computeIfPresent(chat, (_, lane) -> lane.heldUntil(from));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(1, Duration.ofSeconds(1)))
                .build();
    }

    private record Lane(Bucket bucket, Instant from) {
        Lane(Bucket bucket) {
            this(bucket, Instant.EPOCH);
        }

        Lane heldUntil(Instant later) {
            return new Lane(bucket, later);
        }

        boolean idle(int burst, Instant now) {
            return bucket.getAvailableTokens() >= burst && from.isBefore(now);
        }

        boolean mayGo(Clock clock, Instant until) {
            return waited(clock, until) && took(Duration.between(clock.instant(), until));
        }

        private boolean waited(Clock clock, Instant until) {
            if (from.isAfter(until) || !clock.instant().isBefore(until)) {
                return false;
            }
            return Pause.of(Duration.between(clock.instant(), from));
        }

        private boolean took(Duration left) {
            try {
                return bucket.asBlocking().tryConsume(1, left.isPositive() ? left : Duration.ofMillis(1));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
