package io.candor.sealing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
final class MovableClock extends Clock {
    private volatile Instant now;

    MovableClock(String now) {
        this.now = Instant.parse(now);
    }

    void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.ofHours(9); // periods are in UTC whatever the clock's zone
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
