package io.candor.bot;

import io.candor.bot.Call.Offer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Prompts asked in the last ten minutes, in memory only: a text that was not sent as a reply is then offered to them.
 * Whatever is lost here is lost without harm, since a prompt carries all it needs.
 */
@Component
class OpenPrompts {
    static final Duration OPEN = Duration.ofMinutes(10);

    private final Map<Long, Open> open = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenPrompts(Clock clock) {
        this.clock = clock;
    }

    void asked(Person person, Offer offer) {
        var now = clock.instant();
        open.values().removeIf(each -> each.until().isBefore(now));
        open.put(person.chat(), new Open(offer, now.plus(OPEN)));
    }

    void answered(Person person) {
        open.remove(person.chat());
    }

    Optional<Offer> in(Person person) {
        return Optional.ofNullable(open.get(person.chat()))
                .filter(each -> each.until().isAfter(clock.instant()))
                .map(Open::offer);
    }

    private record Open(Offer offer, Instant until) {}
}
