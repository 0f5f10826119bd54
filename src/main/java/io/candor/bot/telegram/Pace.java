package io.candor.bot.telegram;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How fast messages may go to one chat: a burst, then one a second, in groups as many a minute as Telegram takes, and
 * never before its {@code retry_after} is over. In memory only.
 */
@Component
class Pace {
    private static final int MANY = 10_000;

    private final Map<Long, Lane> lanes = new ConcurrentHashMap<>();
    private final int burst;
    private final int groupPerMinute;
    private final Clock clock;

    Pace(TelegramProperties properties, Clock clock) {
        this.burst = properties.chatBurst();
        this.groupPerMinute = properties.groupPerMinute();
        this.clock = clock;
    }

    /** Waits until the chat's next message may go; false where that is not before {@code until}. */
    boolean mayGo(long chat, Instant until) {
        if (lanes.size() > MANY) {
            lanes.values().removeIf(lane -> lane.idle(clock.instant()));
        }
        return lanes.computeIfAbsent(chat, this::lane).mayGo(clock, until);
    }

    /** How long what nobody waits for is to wait: in a group an answer must find room. */
    Duration untilThereIsRoom(long chat) {
        return chat < 0 ? lanes.computeIfAbsent(chat, this::lane).untilThereIsRoom() : Duration.ZERO;
    }

    /** How long a chat is still held. */
    Duration pause(long chat) {
        return Optional.ofNullable(lanes.get(chat))
                .map(lane -> Duration.between(clock.instant(), lane.from()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** Holds a chat until {@code from}. */
    void hold(long chat, Instant from) {
        lanes.computeIfPresent(chat, (_, lane) -> lane.heldUntil(from));
    }

    private Lane lane(long chat) {
        return chat < 0 ? ofAGroup() : lane(burst, 60);
    }

    /** A burst and what comes after it together never exceed a minute's share, wherever the minute begins. */
    private Lane ofAGroup() {
        var atOnce = Math.max(1, groupPerMinute / 4);
        return lane(atOnce, Math.max(1, groupPerMinute - atOnce));
    }

    private static Lane lane(int atOnce, int perMinute) {
        var bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)));
        return new Lane(bucket.build(), atOnce, Instant.EPOCH);
    }

    /** @param full how many messages may go at once after a pause */
    private record Lane(Bucket bucket, int full, Instant from) {
        Lane heldUntil(Instant later) {
            return new Lane(bucket, full, later);
        }

        boolean idle(Instant now) {
            return bucket.getAvailableTokens() >= full && from.isBefore(now);
        }

        /** For one more than itself, where there ever is. */
        Duration untilThereIsRoom() {
            return Duration.ofNanos(
                    bucket.estimateAbilityToConsume(Math.min(2, full)).getNanosToWaitForRefill());
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
