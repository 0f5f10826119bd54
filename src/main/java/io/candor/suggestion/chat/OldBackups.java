package io.candor.suggestion.chat;

import io.candor.bot.Language;
import io.candor.organisation.OfficeClock;
import io.candor.sealing.KeyAges;
import org.springframework.stereotype.Component;

/** From which day on a copy of the database opens no address, not even with today's keys. */
@Component
class OldBackups {
    private final KeyAges keys;
    private final OfficeClock clock;

    OldBackups(KeyAges keys, OfficeClock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String openNothingBefore(Language language) {
        return Labels.date(language, clock.at(keys.addressesOpenSince()).toLocalDate());
    }
}
