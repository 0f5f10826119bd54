package io.candor.bot.telegram;

import io.candor.bot.telegram.TelegramTrouble.Kind;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Carries one call to Telegram: paced and tried again for ten seconds. Only trouble is counted, by method and outcome: a
 * counter of what goes well would tell when members act.
 */
@Component
class Wire {
    private static final Logger log = LoggerFactory.getLogger(Wire.class);
    private static final Map<Kind, End> FINAL = Map.of(
            Kind.ALREADY,
            End.ACCEPTED,
            Kind.REFUSED,
            End.REFUSED,
            Kind.WRONG_TOKEN,
            End.GIVEN_UP,
            Kind.MOVED,
            End.MOVED);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TelegramClient client;
    private final Pace pace;
    private final MeterRegistry meters;
    private final Clock clock;

    Wire(TelegramClient client, Pace pace, MeterRegistry meters, Clock clock) {
        this.client = client;
        this.pace = pace;
        this.meters = meters;
        this.clock = clock;
    }

    /** How a call ended. */
    enum End {
        ACCEPTED,
        REFUSED,
        /** Refused because nobody can be reached there any more. */
        GONE,
        /** The group has become a supergroup with another id. */
        MOVED,
        GIVEN_UP;

        boolean isRefusal() {
            return this == REFUSED || this == GONE;
        }
    }

    /**
     * What came of a call.
     *
     * @param result what Telegram answered to an accepted call, unless the answer was lost
     * @param successor the supergroup that the group has become; 0 for none
     */
    record Sent<T>(End end, Optional<T> result, long successor) {
        private static <T> Sent<T> ended(End end) {
            return new Sent<>(end, Optional.empty(), 0);
        }

        @Override
        public String toString() {
            return "Sent[" + end + "]";
        }
    }

    /** A chat to be answered now: all of a reply has ten seconds. */
    Addressee addressee(long chat) {
        return new Addressee(chat, clock.instant().plus(PATIENCE));
    }

    /** A chat, and until when it is tried to reach it. */
    record Addressee(long chat, Instant until) {
        @Override
        public String toString() {
            return "Addressee[hidden]";
        }
    }

    /** Sends until it is accepted, refused for good, or the time is over. */
    <T extends Serializable, M extends BotApiMethod<T>> Sent<T> send(M method, Addressee to) {
        return send(Outgoing.of(method), to);
    }

    /** The same of any call. */
    <T> Sent<T> send(Outgoing<T> call, Addressee to) {
        var backOff = new BackOff(RandomGenerator.getDefault());
        while (pace.mayGo(to.chat(), to.until())) {
            try {
                return new Sent<>(End.ACCEPTED, Optional.of(once(call)), 0);
            } catch (TelegramTrouble trouble) {
                if (FINAL.containsKey(trouble.kind())) {
                    return new Sent<>(end(trouble), Optional.empty(), trouble.successor());
                }
                hold(to.chat(), trouble, backOff);
            }
        }
        count(call, "given up");
        return Sent.ended(End.GIVEN_UP);
    }

    /** How long what nobody waits for is to wait, so that an answer finds room in that chat. */
    Duration untilThereIsRoom(long chat) {
        return pace.untilThereIsRoom(chat);
    }

    /** How long that chat is held back, because Telegram asked for it or is away. */
    Duration pause(long chat) {
        return pace.pause(chat);
    }

    /**
     * One attempt.
     *
     * @throws TelegramTrouble when it is refused or Telegram cannot be reached
     */
    <T extends Serializable, M extends BotApiMethod<T>> T once(M method) {
        return once(Outgoing.of(method));
    }

    private <T> T once(Outgoing<T> call) {
        try {
            return call.way().by(client);
        } catch (TelegramApiException failed) {
            throw told(call, TelegramTrouble.of(failed));
        }
    }

    /**
     * One attempt that is given up after a while: for what somebody waits for, and can do without.
     *
     * @throws TelegramTrouble when it is refused or Telegram cannot be reached in time
     */
    <T extends Serializable, M extends BotApiMethod<T>> T within(Duration patience, M method) {
        var call = Outgoing.of(method);
        try {
            return client.executeAsync(method).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw told(call, TelegramTrouble.of(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw told(call, TelegramTrouble.away());
        } catch (TimeoutException | TelegramApiException away) {
            throw told(call, TelegramTrouble.away());
        }
    }

    private static End end(TelegramTrouble trouble) {
        return trouble.isGone() ? End.GONE : Objects.requireNonNull(FINAL.get(trouble.kind()));
    }

    private void hold(long chat, TelegramTrouble trouble, BackOff backOff) {
        var wait = trouble.kind() == Kind.TOO_FAST ? trouble.pause() : backOff.next();
        pace.hold(chat, clock.instant().plus(wait));
    }

    private TelegramTrouble told(Outgoing<?> call, TelegramTrouble trouble) {
        log.debug("{} was answered with {}", call.method(), trouble.code());
        count(call, trouble.code() == 0 ? "away" : Integer.toString(trouble.code()));
        return trouble;
    }

    private void count(Outgoing<?> call, String outcome) {
        var name = call.method().toLowerCase(Locale.ROOT);
        meters.counter("candor.telegram.calls", "method", name, "outcome", outcome)
                .increment();
    }
}
