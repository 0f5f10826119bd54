package io.candor.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.sealing.Bytes;
import io.candor.sealing.SealingFixtures;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class LikenessesTests {
    private final Likenesses likenesses =
            new Likenesses(SealingFixtures.at(Clock.systemUTC()).images());

    @Test
    void areTheSameForWhatLooksTheSame() {
        assertThat(likenesses.of(card("card", 1))).isEqualTo(likenesses.of(card("card", 1)));
        assertThat(likenesses.of(pictured("card", 1))).isEqualTo(likenesses.of(pictured("card", 1)));
    }

    @Test
    void differWithWordsButtonsAndPicture() {
        assertThat(likenesses.of(card("card", 1)))
                .isNotEqualTo(likenesses.of(card("card!", 1)))
                .isNotEqualTo(likenesses.of(card("card", 2)))
                .isNotEqualTo(likenesses.of(Say.plain("card", Keyboard.none()).drawn()))
                .isNotEqualTo(likenesses.of(pictured("card", 1)));
        assertThat(likenesses.of(pictured("card", 1))).isNotEqualTo(likenesses.of(pictured("card", 2)));
    }

    private static Redraw card(String words, int version) {
        return Say.plain(
                        words,
                        Keyboard.none().row(new Do("label", Action.of('k', 'v').with(Bytes.of(new byte[] {(byte) version
                        })))))
                .drawn();
    }

    private static Redraw pictured(String words, int shade) {
        return Say.plain(words, Keyboard.none())
                .with(Bytes.of(new byte[] {(byte) shade}))
                .drawn();
    }
}
