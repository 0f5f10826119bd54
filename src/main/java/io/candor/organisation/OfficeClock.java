package io.candor.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock on the organisation's wall: today's date and times as its people read them. */
public class OfficeClock {
    private final Clock clock;
    private final ZoneId zone;

    public OfficeClock(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return at(now()).toLocalDate();
    }

    public ZonedDateTime at(Instant moment) {
        return moment.atZone(zone);
    }
}
