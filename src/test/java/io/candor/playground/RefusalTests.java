package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTests {

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void isGivenWithTelegramsCodeAndWords(Refusal refusal) {
        var provocation = Provocations.of(refusal);

        try (var bench = new Bench()) {
            var answer = provocation.call().apply(bench);

            assertThat(answer.description()).isEqualTo(refusal.description().formatted(provocation.details()));
            assertThat(answer.status()).isEqualTo(refusal.code());
            assertThat(answer.body().path("error_code").asInt()).isEqualTo(refusal.code());
            assertThat(answer.body().path("ok").asBoolean()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void saysWhereItIsKnownFrom(Refusal refusal) {
        assertThat(refusal.source()).isNotBlank();
    }

    @Test
    void thereAreAtLeastFifty() {
        assertThat(Refusal.values()).hasSizeGreaterThanOrEqualTo(50);
    }
}
