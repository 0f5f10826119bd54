package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Shown;
import io.candor.bot.Reply;
import io.candor.organisation.Category;
import io.candor.organisation.Unit;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Previews that no longer hold when a button under them is pressed. */
class StalePreviewTests extends ConversationTest {

    @Test
    void sendsNothingWhenTheDraftChangedSinceAndShowsItAnew() {
        ann.says("The stairs are dark.");
        ann.editsUnheard(1, "The stairs are bright.");

        var reply = ann.presses("🔔");

        assertThat(reply.steps().getLast())
                .isEqualTo(new Reply.Toast(
                        "Your message has changed, so nothing was sent. Here is what officials would see now.", false));
        assertThat(ann.text()).contains("The stairs are bright.");
        assertThat(held()).isZero();
        ann.presses("🔔");
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void sendsNothingWhenTheDraftWasDeleted() {
        ann.says("The stairs are dark.");
        ann.deletes(1);

        ann.presses("🕶");

        assertThat(ann.text()).startsWith("Nothing was sent: I can no longer see the message");
        assertThat(ann.buttons()).isEmpty();
        assertThat(held()).isZero();
    }

    @Test
    void sendsNothingWhenTelegramNoLongerShowsThePreview() {
        ann.says("The stairs are dark.");
        var press = ann.press(2, "🔔");

        ann.press(new Pressed(press.action(), new Shown(2, Optional.empty(), Optional.empty())));

        assertThat(ann.text()).startsWith("Nothing was sent");
        assertThat(held()).isZero();
    }

    @Test
    void sendsNothingFromAPreviewOlderThanSevenDaysAndBringsAFreshOne() {
        ann.says("The stairs are dark.");
        clock.pass(Duration.ofDays(7).plusSeconds(1));

        ann.presses("🔔");

        assertThat(held()).isZero();
        assertThat(ann.text(2)).startsWith("This preview is more than 7 days old");
        assertThat(ann.text(3)).contains("The stairs are dark.");
        ann.presses("🔔");
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void stillSendsOnTheSeventhDay() {
        ann.says("The stairs are dark.");
        clock.pass(Duration.ofDays(7));

        ann.presses("🔔");

        assertThat(held()).isEqualTo(1);
    }

    @Test
    void asksForAnotherCategoryWhenTheChosenOneIsGone() {
        ann.says("The stairs are dark.");
        var press = ann.press(2, "🔔");
        var gone = new Category("long-gone", Map.of(), Optional.empty());
        var action = Slip.of(press.action()).with(Choice.NONE.of(gone)).action(DraftVerb.NOTIFY);

        var reply = ann.press(new Pressed(action, press.shown()));

        assertThat(reply.steps().getLast()).isInstanceOf(Reply.Toast.class);
        assertThat(ann.text()).contains("Category: Not sure");
        assertThat(held()).isZero();
    }

    @Test
    void sendsNothingWhereTheUnitThatMustNotSeeItIsGone() {
        ann.says("The foreman takes tools home.");
        var press = ann.press(2, "🔔");
        var gone = new Unit("long-gone", Map.of());
        var action = Slip.of(press.action())
                .with(Choice.NONE.keptFrom(Optional.of(gone)))
                .action(DraftVerb.NOTIFY);

        var reply = ann.press(new Pressed(action, press.shown()));

        assertThat(reply.steps().getLast())
                .isEqualTo(new Reply.Toast(
                        "Nothing was sent: the unit that you left out is no longer there, so now nobody is left out. Choose anew before you send it.",
                        true));
        assertThat(held()).isZero();
        ann.presses("🔔");
        assertThat(row("concerns is null")).isTrue();
    }
}
