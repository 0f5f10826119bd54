package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Language;
import io.candor.bot.Reply;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** How much one person, and all together, can send. */
class IntakeTests extends ConversationTest {
    private static final int DAILY = 20;
    private static final int EVERYTHING = 1_000_000;
    /** Each test is later than any other, since room never comes back for a time that was before. */
    private static final Duration LATER = Duration.ofDays(60);

    private static int tests;

    @Autowired
    Intake intake;

    @BeforeEach
    void later() {
        clock.pass(LATER.multipliedBy(++tests));
    }

    @AfterEach
    void thereIsRoom() {
        giveBack(EVERYTHING);
    }

    @Test
    void countsOnePersonsWhicheverWayAndInWhicheverLanguageTheySend() {
        for (var nth = 0; nth < DAILY - 1; nth++) {
            ann.speaking(Language.values()[nth % 2]).says("Lamp " + nth + " is broken.");
            ann.presses(nth % 3 == 0 ? "🔔" : "🕶");
        }
        ann.speaking(Language.ENGLISH).presses("🔎");
        adds("It is the one at the gate.");
        ann.presses("💬");

        ann.says("One more lamp is broken.");
        var preview = ann.last();
        assertThat(alert(ann.press(ann.press(preview, "🔔")))).contains("20 messages a day");
        assertThat(alert(ann.press(ann.press(preview, "🕶")))).contains("20 messages a day");
        assertThat(held()).isEqualTo(DAILY - 1);
        clock.pass(Duration.ofHours(14));
        ann.press(ann.press(preview, "🕶"));
        assertThat(held()).isEqualTo(DAILY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsThePreviewWhileItIsSlowedAndSendsItLater(Language language) {
        ann.speaking(language).says("The stairs are dark.");
        var preview = ann.last();
        leaveRoom(0);

        var slowed = alert(ann.press(ann.press(preview, "🔔")));

        assertThat(slowed)
                .containsPattern(language == Language.ENGLISH ? "[1-6] minutes|a minute" : "[1-6] 分钟")
                .hasSizeLessThan(200);
        assertThat(held()).isZero();
        clock.pass(Duration.ofMinutes(6));
        ann.press(ann.press(preview, "🔔"));
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void countsNothingForAPressThatIsDeliveredAgain() {
        ann.says("The stairs are dark.");
        var press = ann.press(ann.last(), "🔔");
        leaveRoom(2);

        ann.press(press);
        ann.press(press);
        ann.press(press);

        ann.says("The lift is stuck.");
        ann.presses("🔔");
        assertThat(held()).isEqualTo(2);
        assertThatThrownBy(intake::take).isInstanceOf(IntakeSlowed.class);
    }

    @Test
    void slowsWhatIsAddedButNeitherLookingNorWithdrawing() {
        ann.says("The stairs are dark.");
        ann.presses("🕶");
        leaveRoom(0);

        ann.presses("🔎");
        assertThat(ann.text()).startsWith("S-");
        adds("It is the stairs to the yard.");
        var press = ann.press(ann.last(), "💬");
        assertThatThrownBy(() -> ann.press(press)).isInstanceOf(IntakeSlowed.class);
        ann.presses("↩️");
        ann.presses("↩️ Yes");

        assertThat(row("withdrawn")).isTrue();
    }

    @Test
    void takesNoRoomForWhatFails() {
        ann.says("The stairs are dark.");
        var press = ann.press(ann.last(), "🔔");
        leaveRoom(1);
        jdbc.sql("alter table held_suggestion add constraint nobody check (false) not valid")
                .update();
        assertThatThrownBy(() -> ann.press(press)).isInstanceOf(DataIntegrityViolationException.class);
        jdbc.sql("alter table held_suggestion drop constraint nobody").update();

        ann.press(press);

        assertThat(held()).isEqualTo(1);
    }

    private void adds(String words) {
        var ask = (Reply.Ask) ann.presses("💬").steps().getFirst();
        ann.answers(ask.action(), words);
    }

    private static String alert(Reply reply) {
        var toast = (Reply.Toast) reply.steps().getFirst();
        assertThat(toast.alert()).isTrue();
        return toast.text();
    }

    private void leaveRoom(int places) {
        assertThatThrownBy(() -> take(EVERYTHING + 1)).isInstanceOf(IntakeSlowed.class);
        giveBack(places);
    }

    private void take(int times) {
        for (var i = 0; i < times; i++) {
            intake.take();
        }
    }

    private void giveBack(int times) {
        for (var i = 0; i < times; i++) {
            intake.giveBack();
        }
    }
}
