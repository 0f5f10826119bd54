package io.candor.suggestion.chat;

import io.candor.access.UntilMidnight;
import io.candor.bot.Person;
import io.candor.organisation.OfficeClock;
import org.springframework.stereotype.Component;

/**
 * What was chosen under the preview of a message, for the fresh preview that comes when the message is edited; in memory
 * only, and lost at a restart.
 */
@Component
class ChosenBefore {
    private final UntilMidnight<Choice> chosen;

    ChosenBefore(OfficeClock clock) {
        this.chosen = new UntilMidnight<>(clock, Choice.NONE);
    }

    void remember(Person person, int message, Choice choice) {
        chosen.change(_ -> choice, person.chat(), message);
    }

    Choice of(Person person, int message) {
        return chosen.of(person.chat(), message);
    }
}
