package io.candor.notification;

import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Notices are looked for ten times as often as where people wait for them. */
@TestConfiguration(proxyBeanMethods = false)
public class ShortRounds {

    @Bean
    @Primary
    RoundPause quickRoundPause() {
        return new RoundPause(Duration.ofMillis(200));
    }
}
