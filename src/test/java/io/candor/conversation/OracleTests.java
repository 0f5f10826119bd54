package io.candor.conversation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Conversation;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Place;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.MovableClock.Moved;
import io.candor.support.SameTime;
import io.candor.support.Seen;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Somebody asks again and again, and listens to how no is said: whatever is gone is answered alike, in words and in time,
 * and whoever guesses has to wait, without learning anything from the wait.
 */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class OracleTests {
    private static long strangers = 7_000_000_000_000L;
    private static int people;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Conversation conversation;

    @Autowired
    private Gone.Past past;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Autowired
    private Moved clock;

    @AfterEach
    void nowIsNow() {
        clock.goAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysNoInTheSameWords(Language language) {
        var said = new HashSet<String>();
        for (var gone : Gone.values()) {
            var code = gone.in(past).code().grouped();
            var asker = member(language);
            asker.says("/status " + code);
            said.add(answer(asker));
            asker.says(code);
            said.add(answer(asker));
            asker.says("/status");
            asker.replies(answerTo(asker).text(), code);
            said.add(answer(asker));
        }

        assertThat(said).containsExactly(texts.plain(language, "suggestion.mistake.unknown") + " []");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysNoToOfficialsInTheSameWords(Language language) {
        var clerk = office.official("Desk-" + ++people, language, Role.DESK);
        var refs = new HashSet<String>();
        for (var gone : Gone.values()) {
            refs.add(gone.in(past).ref());
        }
        past.released(past.unsent());
        refs.add(past.sent().ref()); // officials do not know of it before the release
        office.settles();

        var said = new HashSet<String>();
        for (var ref : refs) {
            clerk.says("/show " + ref);
            said.add(answer(clerk).replace(ref, "S-…"));
        }

        assertThat(said).containsExactly(texts.plain(language, "cards.show.unknown", "number", "S-…") + " []");
    }

    @Test
    void saysNoInTheSameTime() {
        var asks = Arrays.stream(Gone.values())
                .collect(toMap(Gone::name, gone -> asking(gone.in(past).code().grouped())));

        var times = measured(asks);

        assertThat(times.unlike(Gone.NEVER_ISSUED.name())).as("%s", times).isEmpty();
    }

    /** The test of the test. */
    @Test
    void wouldNoticeTwoStatementsMoreAndAnAnswerWithoutLookingItUp() {
        var asking = asking(past.unsent().code().grouped());

        var times = measured(Map.of(
                "as it is",
                asking,
                "two more",
                () -> {
                    asking.run();
                    looksFurther();
                    looksFurther();
                },
                "not looked up",
                asking("0000-0000-0000-0001")));

        assertThat(times.unlike("as it is")).as("%s", times).containsExactly("not looked up", "two more");
    }

    @Test
    void waitsTheSameForARightCodeAsForAWrongOne() {
        var right = past.sent().code().grouped();
        var guesser = member(Language.ENGLISH);
        misses(guesser, 5);

        var said = new HashSet<String>();
        for (var code : List.of(right, past.unsent().code().grouped(), right)) {
            guesser.says("/status " + code);
            said.add(answer(guesser).replaceAll("\\d+", "n"));
            guesser.says(code);
            said.add(answer(guesser).replaceAll("\\d+", "n"));
        }

        assertThat(said)
                .containsExactly(texts.plain(Language.ENGLISH, "suggestion.mistake.misses", "seconds", 15)
                                .replaceAll("\\d+", "n")
                        + " []");
        clock.goAhead(Duration.ofSeconds(16));
        guesser.says(right);
        guesser.seesNew("not shown to anybody yet");
    }

    @Test
    void waitsLongerWithEachGuessHoweverItIsMade() {
        var guesser = member(Language.ENGLISH);
        var group = simulator.people().groups().found("Talk", List.of(guesser.person()));
        simulator.people().groups().addBot(group, guesser.person(), true);
        var ahead = Duration.ZERO;

        misses(guesser, 5);
        for (var pause : List.of(15, 30, 60)) {
            assertThat(pauseOf(guesser)).isBetween(pause - 5, pause);
            guesser.in(group).says("/status@" + simulator.username() + " " + wrong());
            ahead = ahead.plusSeconds(pause + 1);
            clock.goAhead(ahead);
            misses(guesser, 1);
        }

        assertThat(pauseOf(guesser)).isBetween(115, 120);
    }

    @Test
    void doesNotForgiveGuessesForARightCodeInBetween() {
        var own = past.sent().code().grouped();
        var guesser = member(Language.ENGLISH);

        for (var guess = 0; guess < 5; guess++) {
            guesser.says(own);
            guesser.seesNew("not shown to anybody yet");
            misses(guesser, 1);
        }

        assertThat(pauseOf(guesser)).isBetween(10, 15);
    }

    private void looksFurther() {
        jdbc.sql("select exists (select from withdrawn_id where id = gen_random_uuid())")
                .query(Boolean.class)
                .single();
    }

    /** Guesses in one way after the other: as a command, as a text, typed carelessly, and as an answer. */
    private void misses(Member guesser, int times) {
        for (var time = 0; time < times; time++) {
            switch (time % 4) {
                case 0 -> guesser.says("/status " + wrong());
                case 1 -> guesser.says(wrong());
                case 2 -> guesser.says("/status " + wrong().replace("-", " ").toLowerCase(Locale.ROOT));
                default -> {
                    guesser.says("/status");
                    guesser.replies(answerTo(guesser).text(), wrong());
                }
            }
            guesser.seesNew(texts.plain(Language.ENGLISH, "suggestion.mistake.unknown"));
        }
    }

    private int pauseOf(Member guesser) {
        guesser.says("/status " + wrong());
        return Integer.parseInt(guesser.seesNew("too many unknown codes").text().replaceAll("\\D+", ""));
    }

    private String wrong() {
        return past.unsent().code().grouped();
    }

    /** The same question by somebody new each time, who never has to wait; through all of Candor but the network. */
    private Runnable asking(String code) {
        return () -> conversation.answer(new Call<>(
                new Person(++strangers, strangers), Place.PRIVATE, Language.ENGLISH, new Typed("status", code, 1)));
    }

    private static SameTime measured(Map<String, Runnable> things) {
        things.values().forEach(thing -> Stream.generate(() -> thing).limit(100).forEach(Runnable::run));
        return SameTime.of(new TreeMap<>(things));
    }

    private Member member(Language language) {
        return Member.of(simulator, "Oracle-" + ++people, language.tag());
    }

    private static String answer(Member asker) {
        var answer = answerTo(asker);
        return answer.text() + " " + answer.buttons();
    }

    private static Seen answerTo(Member asker) {
        return Await.until(() -> asker.news().stream().filter(Seen::isFromBot).findFirst(), () -> "an answer");
    }
}
