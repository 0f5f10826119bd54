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

class LimitsTests {
    private static final Person ANN = new Person(11, 11);
    private static final Person BEN = new Person(12, 12);
    private static final Duration UNTIL_MIDNIGHT = Duration.ofHours(14);

    private final TestClock clock = new TestClock(SuggestionModule.MORNING);
    private final OfficeClock office = new OfficeClock(clock, ZoneId.of("Asia/Shanghai"));
    private final LimitProperties limits = new LimitProperties(2, 3);

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
        assertThatThrownBy(() -> new LimitProperties(0, 5))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("candor.limits.suggestions-per-day is 0");
        assertThatThrownBy(() -> new LimitProperties(20, -1)).isInstanceOf(CannotStart.class);
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
