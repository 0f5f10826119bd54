package io.candor.suggestion.chat;

import io.candor.access.UntilMidnight;
import io.candor.bot.Person;
import io.candor.organisation.OfficeClock;
import org.springframework.stereotype.Component;

/** Which messages were sent as suggestions today, so that no one sends one twice unawares; lost at a restart. */
@Component
class SentDrafts {
    private final UntilMidnight<Boolean> sent;

    SentDrafts(OfficeClock clock) {
        this.sent = new UntilMidnight<>(clock, false);
    }

    void add(Person person, int message) {
        sent.change(before -> true, person.chat(), message);
    }

    boolean contains(Person person, int message) {
        return sent.of(person.chat(), message);
    }
}
