package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTests {
    private final BackOff backOff = new BackOff(new Random(1));

    @Test
    void neverWaitsLongerThanTwentySeconds() {
        assertThat(Stream.generate(backOff::next).limit(1_000))
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMillis(1), Duration.ofSeconds(20)));
    }

    @Test
    void beginsWithAtMostHalfASecondAfterASuccess() {
        Stream.generate(backOff::next).limit(20).forEach(_ -> {});

        backOff.reset();

        assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
    }
}
