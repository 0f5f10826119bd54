package io.candor.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.bot.Destination;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.bot.Subject;
import io.candor.bot.Texts;
import io.candor.sealing.Bytes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.stubbing.OngoingStubbing;

class RedrawerTests {
    private static final Subject CARD = new Subject('e', UUID.randomUUID());
    private static final Place PLACE = new Place(8, 41);
    private static final UUID BEFORE = UUID.randomUUID();
    private static final UUID NOW = UUID.randomUUID();

    private final Faces faces = mock(Faces.class);
    private final CardTable cards = mock(CardTable.class);
    private final Likenesses likenesses = mock(Likenesses.class);
    private final Mouth mouth = mock(Mouth.class);
    private final Texts texts = new Texts();
    private final Redrawer redrawer = new Redrawer(faces, cards, likenesses, mouth, texts);

    @BeforeEach
    void aCardThatStands() {
        when(faces.mayBeSeenIn(any())).thenReturn(true);
        when(faces.language(any())).thenReturn(Language.CHINESE);
        when(faces.draw(any(), any())).thenReturn(Say.plain("as it is now", Keyboard.none()));
        stands(BEFORE);
        when(likenesses.of(any())).thenReturn(NOW);
        when(cards.beginsAlone(any(), any())).thenReturn(true);
        doAnswer(ends -> stands(ends.getArgument(2))).when(cards).ends(any(), any(), any());
        when(mouth.redraw(anyLong(), anyInt(), any(), any())).thenReturn(new Mouth.Done(41));
    }

    @Test
    void drawsWhatTheMessageShowsNow() {
        assertThat(redrawer.draw(PLACE)).isEmpty();

        assertThat(drawn().html()).isEqualTo("as it is now");
        verify(cards).ends(eq(PLACE), any(), eq(NOW));
    }

    @Test
    void leavesACardAloneThatLooksAsItShould() {
        when(likenesses.of(Say.plain("as it is now", Keyboard.none()).drawn())).thenReturn(BEFORE);

        assertThat(redrawer.draw(PLACE)).isEmpty();

        verify(mouth, never()).redraw(anyLong(), anyInt(), any(), any());
    }

    @Test
    void opensNoWordsWhileAnotherDrawsThem() {
        when(cards.at(PLACE)).thenReturn(Optional.of(new CardTable.Standing(CARD, null, true)));

        assertThat(redrawer.draw(PLACE)).hasValue(Duration.ofMillis(250));

        verify(faces, never()).draw(any(), any());
        verify(mouth, never()).redraw(anyLong(), anyInt(), any(), any());
    }

    @Test
    void leavesAMessageAloneThatShowsNothingAnyMore() {
        when(cards.at(PLACE)).thenReturn(Optional.empty());

        assertThat(redrawer.draw(PLACE)).isEmpty();

        verify(mouth, never()).redraw(anyLong(), anyInt(), any(), any());
    }

    @Test
    void emptiesTheCardOfWhoHoldsNoRoleAnyMore() {
        when(faces.mayBeSeenIn(new Destination(8, 0))).thenReturn(false);

        redrawer.draw(PLACE);

        assertThat(drawn().html()).isEqualTo(texts.html(Language.CHINESE, "cards.retired"));
        assertThat(drawn().keyboard().rows()).isEmpty();
        verify(cards).remove(PLACE);
    }

    @Test
    void emptiesTheCardOfWhoWasRevokedWhileItWasDrawn() {
        doAnswer(_ -> when(faces.mayBeSeenIn(new Destination(8, 0))).thenReturn(false))
                .when(cards)
                .ends(any(), any(), any());

        redrawer.draw(PLACE);

        var last = ArgumentCaptor.forClass(Redraw.class);
        verify(mouth, times(2)).redraw(eq(8L), eq(41), any(), last.capture());
        assertThat(last.getValue().html()).isEqualTo(texts.html(Language.CHINESE, "cards.retired"));
        verify(cards, never()).put(any(), any(), any(), any());
    }

    @Test
    void putsABlankPictureInThePlaceOfOne() {
        var blank = Bytes.of(new byte[] {1, 2});
        when(faces.blank(CARD)).thenReturn(Optional.of(blank));

        redrawer.empty(PLACE);

        assertThat(drawn().picture()).hasValue(blank);
        assertThat(drawn().html()).isEqualTo(texts.html(Language.CHINESE, "cards.retired"));
    }

    @Test
    void keepsACardToBeEmptiedUntilItIs() {
        when(mouth.redraw(anyLong(), anyInt(), any(), any())).thenReturn(new Mouth.Later(Duration.ofSeconds(4)));

        assertThat(redrawer.empty(PLACE)).hasValue(Duration.ofSeconds(4));

        verify(cards, never()).remove(PLACE);
    }

    @Test
    void forgetsAMessageThatIsGone() {
        when(mouth.redraw(anyLong(), anyInt(), any(), any())).thenReturn(new Mouth.Refused());

        assertThat(redrawer.draw(PLACE)).isEmpty();

        verify(cards).remove(PLACE);
    }

    private OngoingStubbing<?> stands(UUID drawn) {
        return when(cards.at(PLACE)).thenReturn(Optional.of(new CardTable.Standing(CARD, drawn, false)));
    }

    private Redraw drawn() {
        var drawn = ArgumentCaptor.forClass(Redraw.class);
        verify(mouth).redraw(eq(8L), eq(41), eq(Language.CHINESE), drawn.capture());
        return drawn.getValue();
    }
}
