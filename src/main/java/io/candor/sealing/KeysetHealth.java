package io.candor.sealing;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Degraded, not down, while the keyset cannot be changed as the calendar demands: the bot goes on with the keys there are. */
record KeysetHealth(Keys keys) implements HealthIndicator {
    static final String DEGRADED = "DEGRADED";

    @Override
    public Health health() {
        return (keys.areHindered() ? Health.status(DEGRADED) : Health.up()).build();
    }
}
