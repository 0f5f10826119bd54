package io.candor.cards;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Cards are shuffled as ever, but within a tenth of a second. */
@TestConfiguration(proxyBeanMethods = false)
public class ShortShuffle {

    @Bean
    @Primary
    Shuffle quickShuffle() {
        return new Shuffle(Duration.ofMillis(100), RandomGenerator.getDefault());
    }
}
