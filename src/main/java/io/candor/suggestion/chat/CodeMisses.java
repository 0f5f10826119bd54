package io.candor.suggestion.chat;

import io.candor.access.Misses;
import io.candor.bot.Person;
import io.candor.organisation.OfficeClock;
import org.springframework.stereotype.Component;

/** Makes whoever tries code after code wait. */
@Component
class CodeMisses {
    private final Misses misses;

    CodeMisses(LimitProperties limits, OfficeClock clock) {
        this.misses = new Misses(limits.codeMisses(), clock);
    }

    /** @throws TooManyMisses while the person must wait */
    void check(Person person) {
        var pause = misses.pause(person);
        if (pause.isPositive()) {
            throw new TooManyMisses(pause.plusMillis(999));
        }
    }

    void missed(Person person) {
        misses.missed(person);
    }
}
