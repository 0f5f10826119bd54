package io.candor.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.sealing.Bytes;
import io.candor.sealing.SealingFixtures;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class LikenessesTests {
    private final Likenesses likenesses =
            new Likenesses(SealingFixtures.at(Clock.systemUTC()).images());

    @Test
    void isTheSameForWhatLooksTheSame() {
        assertThat(likenesses.of("card", keys(1))).isEqualTo(likenesses.of("card", keys(1)));
    }

    @Test
    void tellsWordsAndWhatButtonsDoApart() {
        assertThat(likenesses.of("card", keys(1)))
                .isNotEqualTo(likenesses.of("card!", keys(1)))
                .isNotEqualTo(likenesses.of("card", Keyboard.none()))
                .isNotEqualTo(likenesses.of("card", keys(2)));
    }

    private static Keyboard keys(int version) {
        return Keyboard.none().row(new Do("✋ Claim", Action.of('e', 'c').with(Bytes.of(new byte[] {(byte) version}))));
    }
}
