package io.candor.ledger;

import io.candor.organisation.OfficeClock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a date that an official gave makes sense. */
@Component
class Dates {
    private static final int YEARS = 5;

    private final OfficeClock clock;

    Dates(OfficeClock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDate deadline(LocalDate given) {
        if (given.isBefore(today())) {
            throw new Refused("ledger.refused.past");
        }
        return near(given);
    }

    Optional<LocalDate> deadline(Optional<LocalDate> given) {
        return given.map(this::deadline);
    }

    /** After today, or nobody would have to look again. */
    LocalDate lookAgain(LocalDate given) {
        if (!given.isAfter(today())) {
            throw new Refused("ledger.refused.not-after-today");
        }
        return near(given);
    }

    private LocalDate near(LocalDate given) {
        if (given.isAfter(today().plusYears(YEARS))) {
            throw new Refused("ledger.refused.too-far", "years", YEARS);
        }
        return given;
    }
}
