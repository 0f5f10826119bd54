package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import io.candor.bot.Person;
import io.candor.organisation.OfficeClock;
import io.candor.suggestion.SuggestionModule;
import io.candor.support.TestClock;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTests {
    private static final Person ANN = new Person(11, 11);
    private static final Person BEN = new Person(12, 12);
    private static final Duration UNTIL_MIDNIGHT = Duration.ofHours(14);

    private final TestClock clock = new TestClock(SuggestionModule.MORNING);
    private final OfficeClock office = new OfficeClock(clock, ZoneId.of("Asia/Shanghai"));
    private final LimitProperties limits = new LimitProperties(2, 3, new IntakeProperties(20, Duration.ofMinutes(10)));

    @Test
    void countsEachPersonsSuggestionsUntilMidnight() {
        var limit = new DailyLimit(limits, office);

        limit.count(ANN);
        assertThatCode(() -> limit.check(ANN)).doesNotThrowAnyException();
        limit.count(ANN);
        assertThatThrownBy(() -> limit.check(ANN)).isInstanceOf(LimitReached.class);
        assertThatCode(() -> limit.check(BEN)).doesNotThrowAnyException();

        clock.pass(UNTIL_MIDNIGHT);
        assertThatCode(() -> limit.check(ANN)).doesNotThrowAnyException();
    }

    @Test
    void slowsForEverybodyAndSaysForHowLong() {
        var intake = new Intake(limits, office);

        take(intake, 20);
        clock.pass(Duration.ofSeconds(10));
        assertThatThrownBy(intake::take)
                .isInstanceOfSatisfying(
                        IntakeSlowed.class,
                        slowed -> assertThat(slowed.arguments()).contains(1L));

        clock.pass(Duration.ofSeconds(50));
        take(intake, 2);
        assertThatThrownBy(intake::take).isInstanceOf(IntakeSlowed.class);
        clock.pass(Duration.ofDays(2));
        take(intake, 20);
        assertThatThrownBy(intake::take).isInstanceOf(IntakeSlowed.class);
    }

    @Test
    void takesNoRoomForWhatWasNotSent() {
        var intake = new Intake(limits, office);
        take(intake, 20);

        intake.giveBack();

        take(intake, 1);
        assertThatThrownBy(intake::take).isInstanceOf(IntakeSlowed.class);
    }

    @ParameterizedTest
    @CsvSource({"0, PT1H", "1000001, PT1H", "600, PT0.9S", "600, PT25H", "600, -PT1H"})
    void refusesToStartWithAnIntakeThatMakesNoSense(int most, Duration within) {
        assertThatThrownBy(() -> new IntakeProperties(most, within))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("candor.limits.intake.");
    }

    @ParameterizedTest
    @CsvSource({"1, PT1S", "9, PT24H", "1000000, PT1S", "600, PT1H"})
    void takesWhatMakesSense(int most, Duration within) {
        var intake = new Intake(new LimitProperties(1, 1, new IntakeProperties(most, within)), office);

        take(intake, most);

        assertThatThrownBy(intake::take).isInstanceOf(IntakeSlowed.class);
        clock.pass(within.plusSeconds(1));
        take(intake, 1);
    }

    private static void take(Intake intake, int times) {
        for (var i = 0; i < times; i++) {
            intake.take();
        }
    }

    @Test
    void remembersSentDraftsOfOneChatUntilMidnight() {
        var sent = new SentDrafts(office);

        sent.add(ANN, 5);

        assertThat(sent.contains(ANN, 5)).isTrue();
        assertThat(sent.contains(ANN, 6)).isFalse();
        assertThat(sent.contains(BEN, 5)).isFalse();
        clock.pass(UNTIL_MIDNIGHT);
        assertThat(sent.contains(ANN, 5)).isFalse();
    }

    @Test
    void makesWhoGuessesWaitLongerEachTime() {
        var misses = new CodeMisses(limits, office);

        miss(misses, 2);
        assertThatCode(() -> misses.check(ANN)).doesNotThrowAnyException();
        miss(misses, 1);
        assertPauses(misses, 15);
        miss(misses, 1);
        assertPauses(misses, 30);
        miss(misses, 100);
        assertPauses(misses, 15 * 64);
        assertThatCode(() -> misses.check(BEN)).doesNotThrowAnyException();
    }

    @Test
    void saysHowLongIsLeftAndEndsThePause() {
        var misses = new CodeMisses(limits, office);
        miss(misses, 3);

        clock.pass(Duration.ofMillis(13_500));
        assertPauses(misses, 2);
        clock.pass(Duration.ofMillis(1_500));
        assertThatCode(() -> misses.check(ANN)).doesNotThrowAnyException();
    }

    @Test
    void forgetsMissesAtMidnight() {
        var misses = new CodeMisses(limits, office);

        miss(misses, 9);
        clock.pass(UNTIL_MIDNIGHT);
        miss(misses, 1);
        assertThatCode(() -> misses.check(ANN)).doesNotThrowAnyException();
    }

    @Test
    void refusesToStartWithLimitsThatForbidEverything() {
        assertThatThrownBy(() -> new LimitProperties(0, 5, limits.intake()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("candor.limits.suggestions-per-day is 0");
        assertThatThrownBy(() -> new LimitProperties(20, -1, limits.intake())).isInstanceOf(CannotStart.class);
    }

    private static void miss(CodeMisses misses, int times) {
        for (var i = 0; i < times; i++) {
            misses.missed(ANN);
        }
    }

    private static void assertPauses(CodeMisses misses, long seconds) {
        assertThatThrownBy(() -> misses.check(ANN))
                .isInstanceOfSatisfying(
                        TooManyMisses.class,
                        pause -> assertThat(pause.arguments()).contains(seconds));
    }
}
