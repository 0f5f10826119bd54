package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Language;
import io.candor.bot.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdditionTests extends ConversationTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void addsWhatWasPreviewedAndShowsItAsNotYetSeen(Language language) {
        ann.speaking(language);
        begun("🔔");

        answers("It is the <door> to the yard.");
        assertThat(ann.text()).contains("It is the <door> to the yard.", "13:00");
        assertThat(ann.buttons())
                .extracting(label -> label.split(" ")[0])
                .startsWith("💬", "✖️")
                .hasSize(3);
        assertThat(added()).isZero();
        ann.presses("💬");
        assertThat(ann.text()).contains("13:00");
        ann.presses("🔎");

        assertThat(ann.text()).contains("It is the <door> to the yard.", "🕗");
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void addsOnceHoweverOftenThePressIsDelivered() {
        begun("🕶");
        answers("It is the door to the yard.");
        var press = ann.press(ann.last(), "💬");

        var first = ann.press(press);
        var second = ann.press(press);

        assertThat(second).isEqualTo(first);
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void drawsThePreviewAnewWhenTheDraftIsAnotherNow() {
        begun("🕶");
        answers("It is the door to the yard.");
        var preview = ann.last();
        ann.editsUnheard(preview - 1, "It is the door to the garden.");

        ann.presses("💬");
        assertThat(added()).isZero();
        assertThat(ann.text()).contains("garden");
        ann.presses("💬");

        assertThat(added()).isEqualTo(1);
    }

    @Test
    void asksBeforeTheSameMessageIsAddedOnceMore() {
        begun("🕶");
        answers("It is the door to the yard.");
        var draft = ann.last() - 1;
        var press = ann.press(ann.last(), "💬");
        ann.edits(draft, "It is the door to the yard.");
        ann.presses("🕶");

        ann.press(press);
        assertThat(added()).isZero();
        ann.presses("💬 Send it again");

        assertThat(added()).isEqualTo(1);
    }

    @Test
    void sendsNothingFromAnOldPreviewOrALostDraft() {
        begun("🕶");
        answers("It is the door to the yard.");
        clock.pass(Duration.ofDays(8));
        ann.presses("💬 Send");
        assertThat(ann.buttons()).contains("💬 Send");
        ann.deletes(ann.last() - 2);

        ann.presses("💬 Send");

        assertThat(added()).isZero();
        assertThat(ann.text()).contains("no longer see");
    }

    @Test
    void leadsOnWhereOneAdditionHasNoRoom() {
        begun("🕶");

        assertThatThrownBy(() -> answers("x".repeat(3_501)))
                .isInstanceOfSatisfying(
                        TooLong.class, tooLong -> assertThat(tooLong.key()).isEqualTo("suggestion.add.long"));
        assertThat(added()).isZero();
    }

    @Test
    void discardsAndKeepsNothing() {
        begun("🕶");
        answers("It is the door to the yard.");

        ann.presses("✖️");

        assertThat(added()).isZero();
        assertThat(ann.buttons()).isEmpty();
    }

    @Test
    void addsNothingToWhatWasWithdrawnMeanwhile() {
        begun("🕶");
        answers("It is the door to the yard.");
        var press = ann.press(ann.last(), "💬");
        ann.presses("↩️");
        ann.presses("↩️");

        ann.press(press);

        assertThat(added()).isZero();
    }

    private void begun(String how) {
        ann.says("A door sticks.");
        ann.presses(how);
        ann.presses("🔎");
    }

    private void answers(String words) {
        var reply = ann.presses("💬");
        var ask = (Reply.Ask) reply.steps().getFirst();
        ann.answers(ask.action(), words);
    }

    private int added() {
        return jdbc.sql("select count(*) from held_message")
                .query(Integer.class)
                .single();
    }
}
