package io.candor.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.candor.bot.Destination;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.bot.Showings.Redrawing;
import io.candor.bot.Subject;
import io.candor.bot.Texts;
import io.candor.sealing.SealingFixtures;
import io.candor.support.RealPostgres;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Several draw the same card at once, and in the end it shows what is. */
@SpringJUnitConfig({RealPostgres.class, CardTable.class})
class DrawnTogetherTests {
    private static final Runnable NOTHING = () -> {};
    private static final Duration AWAY = Duration.ofSeconds(5);

    @Autowired
    private CardTable cards;

    @Autowired
    private JdbcClient jdbc;

    private final Subject card = new Subject('e', UUID.randomUUID());
    private final Place place = new Place(card.id().hashCode(), 41);
    private final Deque<Place> looks = new ArrayDeque<>();
    private final Telegram telegram = new Telegram();
    private String truth = "being mended";
    private Runnable reading = NOTHING;
    private Drawings drawings;
    private Redrawer redrawer;

    @BeforeEach
    void aCardThatStands() {
        var likenesses = new Likenesses(SealingFixtures.at(Clock.systemUTC()).images());
        var durable = mock(DurableCards.class);
        doAnswer(look -> looks.add(look.getArgument(0))).when(durable).look(any());
        var faces = mock(Faces.class);
        when(faces.mayBeSeenIn(any())).thenReturn(true);
        when(faces.language(any(Destination.class))).thenReturn(Language.ENGLISH);
        when(faces.draw(any(), any())).then(_ -> {
            var read = truth;
            var meanwhile = reading;
            reading = NOTHING;
            meanwhile.run();
            return say(read);
        });
        drawings = new Drawings(cards, likenesses, durable);
        redrawer = new Redrawer(faces, cards, likenesses, telegram, new Texts());
        telegram.shows = truth;
        drawings.shown(place.chat(), place.message(), drawn(truth));
        settles();
    }

    @Test
    void outlivesADrawingOfBeforeThatArrivesAfterAPress() {
        truth = "half read";
        telegram.before = () -> {
            truth = "closed";
            press(truth).shown(drawn(truth));
        };

        draws();
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
    }

    @Test
    void outlivesADrawingOfBeforeThatEndsFirst() {
        var pressed = new ArrayDeque<Redrawing>();
        truth = "half read";
        telegram.before = () -> {
            truth = "closed";
            pressed.add(press(truth));
        };

        draws();
        pressed.remove().shown(drawn(truth));
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
    }

    @Test
    void waitsForAPressThatBeganWhileItWasRead() {
        var pressed = new ArrayDeque<Redrawing>();
        truth = "half read";
        reading = () -> pressed.add(press("closed"));

        draws();
        truth = "closed";
        pressed.remove().shown(drawn(truth));
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
        assertThat(telegram.drawings).hasValue(0);
    }

    @Test
    void outlivesAnotherTaskThatReadBefore() {
        truth = "submitted";
        reading = () -> {
            truth = "closed";
            redrawer.draw(place);
        };

        draws();
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
    }

    @Test
    void outlivesAPressThatReadBefore() {
        truth = "closed";
        draws();

        press("submitted").shown(drawn("submitted"));
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
    }

    @Test
    void outlivesAPressOfBeforeThatArrivesLate() {
        var late = drawings.redraws(place.chat(), place.message());
        truth = "closed";

        draws();
        telegram.shows = "submitted";
        late.shown(drawn("submitted"));
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
    }

    @Test
    void outlivesAPressOfBeforeThatArrivesAfterAnother() {
        var early = drawings.redraws(place.chat(), place.message());
        truth = "closed";
        var closed = press(truth);
        telegram.shows = "submitted";

        early.shown(drawn("submitted"));
        closed.shown(drawn(truth));
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
    }

    @Test
    void outlivesAPressThatBeganAndEndedWithinAnother() {
        var early = press("submitted");
        truth = "closed";
        press(truth).shown(drawn(truth));
        settles();
        truth = "submitted";

        early.shown(drawn(truth));
        settles();

        assertThat(telegram.shows).isEqualTo("submitted");
    }

    @Test
    void waitsForATaskThatBeganWhileItWasRead() {
        truth = "closed";
        reading = () -> assertThat(cards.beginsAlone(place, UUID.randomUUID())).isTrue();

        assertThat(redrawer.draw(place)).isPresent();

        assertThat(telegram.drawings).hasValue(0);
    }

    @Test
    void isLeftToWhoDrawsItStillWhoLooksOnceMore() {
        var other = new ArrayDeque<Redrawing>();
        truth = "closed";
        telegram.after = () -> other.add(press("half read"));

        draws();
        assertThat(telegram.drawings).hasValue(1);
        other.remove().shown(drawn("half read"));
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
        assertThat(telegram.drawings).hasValue(2);
    }

    @Test
    void isNotDrawnAsItWasWhileAPressDrawsItAsItIs() {
        var pressed = press("the next page");

        draws();
        truth = "the next page";
        pressed.shown(drawn(truth));
        settles();

        assertThat(telegram.shows).isEqualTo("the next page");
        assertThat(telegram.drawings).hasValue(0);
    }

    @Test
    void comesToRestHoweverManyDrawItTogether() throws InterruptedException {
        truth = "closed";
        telegram.slow = true;
        var together = new ArrayList<Thread>();
        for (int i = 0; i < 6; i++) {
            together.add(Thread.ofPlatform().start(() -> redrawer.draw(place)));
        }

        for (var each : together) {
            each.join(20_000);
            assertThat(each.isAlive()).isFalse();
        }
        assertThat(telegram.shows).isEqualTo("closed");
        assertThat(cards.at(place)).map(CardTable.Standing::drawn).isPresent();
    }

    @Test
    void isLeftToWhoEmptiedItMeanwhile() {
        truth = "closed";
        reading = () -> {
            cards.remove(place);
            telegram.shows = "emptied";
        };

        draws();

        assertThat(telegram.shows).isEqualTo("emptied");
    }

    @Test
    void isDrawnAgainAfterADrawingWhoseEndNobodyKnows() {
        truth = "submitted";
        telegram.after = () -> {
            throw new IllegalStateException("torn off");
        };
        assertThatThrownBy(() -> redrawer.draw(place)).hasMessage("torn off");
        truth = "being mended";

        assertThat(redrawer.draw(place)).isPresent();
        passes();
        draws();

        assertThat(telegram.shows).isEqualTo("being mended");
    }

    @Test
    void isDrawnAgainAsSoonAsTelegramIsBack() {
        truth = "closed";
        telegram.away = true;
        assertThat(redrawer.draw(place)).hasValue(AWAY);
        telegram.away = false;

        assertThat(redrawer.draw(place)).isEmpty();

        assertThat(telegram.shows).isEqualTo("closed");
    }

    @Test
    void isDrawnAgainAfterAPressThatWasGivenUp() {
        var begun = drawings.redraws(place.chat(), place.message());
        truth = "closed";

        begun.doubted();
        settles();

        assertThat(telegram.shows).isEqualTo("closed");
    }

    @Test
    void isLeftAloneWhenItLooksAsItShould() {
        telegram.shows = "a choice over it";

        draws();
        settles();

        assertThat(telegram.shows).isEqualTo("a choice over it");
    }

    /** What a press does until its answer stands there. */
    private Redrawing press(String answer) {
        var begun = drawings.redraws(place.chat(), place.message());
        telegram.shows = answer;
        return begun;
    }

    /** Now, or as soon as whoever draws it already has ended. */
    private void draws() {
        redrawer.draw(place).ifPresent(_ -> looks.add(place));
    }

    private void settles() {
        while (!looks.isEmpty()) {
            assertThat(redrawer.draw(looks.remove())).isEmpty();
        }
    }

    /** Longer than a message may take. */
    private void passes() {
        jdbc.sql("update card set began = began - interval '16 seconds'").update();
    }

    private Say say(String words) {
        return Say.plain(words, Keyboard.none()).showing(card);
    }

    private Redraw drawn(String words) {
        return say(words).drawn();
    }

    /** Somewhere far away; what happens on the way, once, is said before. */
    private static class Telegram implements Mouth {
        private volatile String shows = "";
        private Runnable before = NOTHING;
        private Runnable after = NOTHING;
        private boolean slow;
        private boolean away;
        private final AtomicInteger drawings = new AtomicInteger();

        private void rest() {
            if (slow) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(40_000_000));
            }
        }

        @Override
        public Outcome say(Destination to, Language language, Say message) {
            throw new AssertionError("nothing is posted");
        }

        @Override
        public Outcome redraw(long chat, int message, Language language, Redraw drawn) {
            if (away) {
                return new Later(AWAY);
            }
            var first = before;
            var then = after;
            before = NOTHING;
            after = NOTHING;
            first.run();
            rest();
            drawings.incrementAndGet();
            shows = drawn.html();
            then.run();
            return new Done(message);
        }
    }
}
