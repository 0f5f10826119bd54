package io.candor.suggestion.chat;

import io.candor.access.UntilMidnight;
import io.candor.bot.Person;
import io.candor.organisation.OfficeClock;
import org.springframework.stereotype.Component;

/** How many suggestions, and additions to them, a person has sent today; forgotten at midnight and at every restart. */
@Component
class DailyLimit {
    private final LimitProperties limits;
    private final UntilMidnight<Integer> sent;

    DailyLimit(LimitProperties limits, OfficeClock clock) {
        this.limits = limits;
        this.sent = new UntilMidnight<>(clock, 0);
    }

    /** @throws LimitReached when the person has sent as many today as one may */
    void check(Person person) {
        if (sent.of(person.user()) >= limits.suggestionsPerDay()) {
            throw new LimitReached(limits.suggestionsPerDay());
        }
    }

    void count(Person person) {
        sent.change(before -> before + 1, person.user());
    }
}
