package io.candor.bot.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Listening goes on fifty times as soon after trouble as it does where it is real. */
@TestConfiguration(proxyBeanMethods = false)
public class ShortBackOff {

    @Bean
    @Primary
    BackOff quickBackOff() {
        return new BackOff(Duration.ofMillis(10), Duration.ofMillis(400), RandomGenerator.getDefault());
    }
}
