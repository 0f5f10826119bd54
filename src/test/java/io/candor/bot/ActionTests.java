package io.candor.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.sealing.Bytes;
import org.junit.jupiter.api.Test;

class ActionTests {

    @Test
    void refusesMoreThanAButtonCanCarry() {
        assertThatThrownBy(
                        () -> Action.of('a', 'b').about(Bytes.of(new byte[16])).with(Bytes.of(new byte[12])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesBackFromAPromptThroughItsOffer() {
        var prompt = Action.of('c', 'v').about(Bytes.of(new byte[] {1, 2})).with(Bytes.of(new byte[] {3}));

        var offered = HandOver.of(prompt);

        assertThat(HandOver.original(offered)).isEqualTo(prompt);
    }
}
