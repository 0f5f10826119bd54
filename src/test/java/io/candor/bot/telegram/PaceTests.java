package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTests {
    private static final long CHAT = 1;
    private static final long ANOTHER = 2;

    private final Clock clock = Clock.systemUTC();
    private final Pace pace = new Pace(
            new TelegramProperties("1:a-token-for-this-test-only", URI.create("http://localhost"), 2, 20), clock);

    @Test
    void letsABurstGoAndThenMakesTheChatWait() {
        assertThat(pace.mayGo(CHAT, soon())).isTrue();
        assertThat(pace.mayGo(CHAT, soon())).isTrue();
        assertThat(pace.mayGo(CHAT, soon())).isFalse();
        assertThat(pace.mayGo(ANOTHER, soon())).isTrue();
    }

    @Test
    void holdsAChatAsLongAsTelegramAsksAndNoOther() {
        pace.mayGo(CHAT, soon());

        pace.hold(CHAT, clock.instant().plus(Duration.ofHours(1)));

        assertThat(pace.mayGo(CHAT, soon())).isFalse();
        assertThat(pace.mayGo(ANOTHER, soon())).isTrue();
    }

    @Test
    void goesOnOnceThePauseIsOver() {
        pace.mayGo(CHAT, soon());

        pace.hold(CHAT, clock.instant().plusMillis(20));

        assertThat(pace.mayGo(CHAT, clock.instant().plusSeconds(5))).isTrue();
    }

    @Test
    void givesAGroupNoMoreThanItsShareOfAMinute() {
        var group = -5L;

        for (var message = 0; message < 5; message++) {
            assertThat(pace.mayGo(group, soon())).isTrue();
        }

        assertThat(pace.mayGo(group, soon())).isFalse();
    }

    @Test
    void keepsRoomForAnAnswerInAGroup() {
        var group = -5L;
        for (var message = 0; message < 3; message++) {
            assertThat(pace.untilThereIsRoom(group)).isZero();
            assertThat(pace.mayGo(group, soon())).isTrue();
        }
        assertThat(pace.untilThereIsRoom(group)).isZero();

        assertThat(pace.mayGo(group, soon())).isTrue();

        assertThat(pace.untilThereIsRoom(group)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(pace.mayGo(group, soon())).isTrue();
    }

    @Test
    void keepsNoneWhereThereIsRoomForOneAlone() {
        var slow = new Pace(
                new TelegramProperties("1:a-token-for-this-test-only", URI.create("http://localhost"), 2, 4), clock);

        assertThat(slow.untilThereIsRoom(-5)).isZero();
    }

    @Test
    void keepsNoneInPrivate() {
        pace.mayGo(CHAT, soon());
        pace.mayGo(CHAT, soon());

        assertThat(pace.untilThereIsRoom(CHAT)).isZero();
    }

    private Instant soon() {
        return clock.instant().plusMillis(100);
    }
}
