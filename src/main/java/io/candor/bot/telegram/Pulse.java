package io.candor.bot.telegram;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the bot hears Telegram: the age of the last poll that was answered. */
@Component("telegram")
class Pulse implements HealthIndicator {
    private static final Duration SILENT = Duration.ofSeconds(120);

    private final AtomicReference<State> state;
    private final Clock clock;

    Pulse(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.state = new AtomicReference<>(new State(clock.instant(), false));
        meters.gauge(
                "candor.telegram.silence.seconds",
                this,
                pulse -> pulse.silence().toSeconds());
    }

    void heard() {
        state.set(new State(clock.instant(), false));
    }

    /** Another process polls; this one is well. */
    void waiting() {
        heard();
    }

    void lost() {
        state.set(new State(clock.instant(), true));
    }

    @Override
    public Health health() {
        var down = state.get().lost() || silence().compareTo(SILENT) > 0;
        return (down ? Health.down() : Health.up())
                .withDetail("silentSeconds", silence().toSeconds())
                .build();
    }

    private Duration silence() {
        return Duration.between(state.get().last(), clock.instant());
    }

    private record State(Instant last, boolean lost) {}
}
