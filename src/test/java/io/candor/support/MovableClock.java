package io.candor.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Candor's clock, which goes on by itself and can be put forward: messages in the simulator then look old. */
@Configuration(proxyBeanMethods = false)
public class MovableClock {

    @Bean
    @Primary
    Moved movedClock() {
        return new Moved();
    }

    /** The time of day plus what it was moved by. */
    public static class Moved extends Clock {
        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

        /** How far it goes ahead of the time of day from now on. */
        public void goAhead(Duration by) {
            ahead.set(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead.get());
        }
    }
}
