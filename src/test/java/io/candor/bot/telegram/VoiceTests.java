package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.bot.Destination;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Reply.Say;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VoiceTests {
    private static final long GROUP = -5;
    private static final Duration WAIT = Duration.ofSeconds(4);
    private static final Say CARD = Say.plain("card", Keyboard.none());

    private final Wire wire = mock(Wire.class);
    private final Voice voice = new Voice(wire, mock(Messages.class));

    @Test
    void waitsRatherThanTakeTheRoomOfAnswers() {
        when(wire.untilThereIsRoom(GROUP)).thenReturn(WAIT);

        assertThat(voice.say(new Destination(GROUP, 0), Language.ENGLISH, CARD)).isEqualTo(new Mouth.Later(WAIT));
        assertThat(voice.redraw(GROUP, 41, Language.ENGLISH, CARD.drawn())).isEqualTo(new Mouth.Later(WAIT));

        verify(wire, never()).send(any(Outgoing.class), any());
    }
}
