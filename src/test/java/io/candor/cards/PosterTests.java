package io.candor.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.bot.Destination;
import io.candor.bot.GroupFate;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Reply.Message;
import io.candor.bot.Reply.Nothing;
import io.candor.bot.Reply.Say;
import io.candor.bot.Showings;
import io.candor.bot.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.ObjectProvider;

class PosterTests {
    private static final Subject CARD = new Subject('s', UUID.randomUUID());
    private static final Subject WORDS = new Subject('w', CARD.id());
    private static final Destination DESK = new Destination(-10, 3);

    private final Faces faces = mock(Faces.class);
    private final CardTable cards = mock(CardTable.class);
    private final Showings places = mock(Showings.class);
    private final Mouth mouth = mock(Mouth.class);
    private final GroupFate fate = mock(GroupFate.class);
    private final Poster poster = new Poster(faces, cards, places, mouth, fate());

    @BeforeEach
    void somethingToPost() {
        when(faces.mayBeSeenIn(DESK)).thenReturn(true);
        when(faces.isThereIn(any(), any())).thenReturn(true);
        when(faces.language(any())).thenReturn(Language.ENGLISH);
        when(faces.draw(any(), any())).thenReturn(Say.plain("card", Keyboard.none()));
        when(faces.above(any(), any())).thenReturn(Optional.empty());
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Done(77));
    }

    @Test
    void remembersWhereTheCardStands() {
        assertThat(poster.post(Posting.of(CARD, DESK))).isEmpty();

        verify(places)
                .shown(
                        DESK.chat(),
                        77,
                        Say.plain("card", Keyboard.none()).showing(CARD).drawn());
    }

    @Test
    void showsNothingToWhoHoldsNoRoleAnyMore() {
        var gone = new Destination(5, 0);

        assertThat(poster.post(Posting.of(CARD, gone))).isEmpty();

        verify(mouth, never()).say(any(), any(), any());
    }

    @Test
    void putsTheCardUnderItsWords() {
        when(faces.above(eq(CARD), any())).thenReturn(Optional.of(WORDS));

        poster.post(Posting.of(CARD, DESK));

        assertThat(said().under()).isEqualTo(new Message(77));
        verify(places)
                .shown(
                        DESK.chat(),
                        77,
                        Say.plain("card", Keyboard.none()).showing(WORDS).drawn());
    }

    @Test
    void saysTheWordsOnceThoughTheCardIsTriedAgain() {
        when(faces.above(eq(CARD), any())).thenReturn(Optional.of(WORDS));
        when(cards.of(WORDS, DESK.chat())).thenReturn(Optional.of(new Place(DESK.chat(), 12)));

        poster.post(Posting.of(CARD, DESK));

        assertThat(said().under()).isEqualTo(new Message(12));
    }

    @Test
    void saysWhatStandsAboveWhatStandsAboveFirst() {
        var picture = new Subject('p', CARD.id());
        when(faces.above(CARD, DESK)).thenReturn(Optional.of(picture));
        when(faces.above(picture, DESK)).thenReturn(Optional.of(WORDS));
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Done(77), new Mouth.Done(78), new Mouth.Done(79));

        poster.post(Posting.of(CARD, DESK));

        assertThat(allSaid()).extracting(Say::under).containsExactly(new Nothing(), new Message(77), new Message(78));
    }

    @Test
    void postsTheCardAlthoughWhatStandsAboveItIsRefused() {
        when(faces.above(CARD, DESK)).thenReturn(Optional.of(WORDS));
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Refused(), new Mouth.Done(78));

        poster.post(Posting.of(CARD, DESK));

        assertThat(said().under()).isEqualTo(new Nothing());
        verify(places)
                .shown(
                        DESK.chat(),
                        78,
                        Say.plain("card", Keyboard.none()).showing(CARD).drawn());
    }

    @Test
    void triesAgainLaterWhereTelegramIsAway() {
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Later(Duration.ofSeconds(9)));
        var posting = Posting.of(CARD, DESK);

        assertThat(poster.post(posting)).hasValue(new Poster.Again(posting, Duration.ofSeconds(9)));

        verify(places, never()).shown(anyLong(), anyInt(), any());
    }

    @Test
    void doesNotInsistWhereItIsRefused() {
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Refused());

        assertThat(poster.post(Posting.of(CARD, DESK))).isEmpty();
    }

    @Test
    void followsAGroupThatBecameAnother() {
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Moved(-99));

        var again = poster.post(Posting.of(CARD, DESK)).orElseThrow();

        assertThat(again.posting().to()).isEqualTo(new Destination(-99, 0));
        verify(fate).moved(DESK.chat(), -99);
    }

    private Say said() {
        return allSaid().getLast();
    }

    private List<Say> allSaid() {
        var said = ArgumentCaptor.forClass(Say.class);
        verify(mouth, org.mockito.Mockito.atLeastOnce()).say(eq(DESK), any(), said.capture());
        return said.getAllValues();
    }

    @SuppressWarnings("unchecked")
    private ObjectProvider<GroupFate> fate() {
        ObjectProvider<GroupFate> provider = mock(ObjectProvider.class);
        org.mockito.Mockito.doAnswer(call -> {
                    call.<Consumer<GroupFate>>getArgument(0).accept(fate);
                    return null;
                })
                .when(provider)
                .ifAvailable(any());
        return provider;
    }
}
