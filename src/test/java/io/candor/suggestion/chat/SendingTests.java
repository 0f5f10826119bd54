package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Keyboard.Copy;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.sealing.ReceiptCode;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SendingTests extends ConversationTest {
    @Autowired
    Seal seal;

    @Test
    void turnsThePreviewIntoTheReceipt() {
        ann.says("The stairs are dark.");

        ann.presses("🕶");

        assertThat(ann.text(2))
                .startsWith("✅ Received as S-")
                .contains("🕶 Nothing that leads back to you was kept", "today at 13:00");
        assertThat(ann.buttons()).containsExactly("📋 Copy code", "🔎 Look it up", "🧹 Clear this");
        assertThat(ann.text(2)).contains(code().grouped());
        assertThat(row("return_address is null")).isTrue();
    }

    @Test
    void keepsTheAddressInTheLanguageOfTheChat() {
        ann.speaking(Language.CHINESE).says("楼梯很暗。");

        ann.presses("🔔");

        assertThat(ann.text()).startsWith("✅ 已收到，编号 S-").contains("🔔 工作人员处理时，你会在这里收到通知");
        var id = jdbc.sql("select id from held_suggestion").query(UUID.class).single();
        var sealed = jdbc.sql("select return_address from held_suggestion")
                .query(byte[].class)
                .single();
        assertThat(seal.openAddress(id, sealed)).isEqualTo(new ReturnAddress(person(), Language.CHINESE.mark()));
    }

    @Test
    void storesTheCleanedWordsAndTheCategory() {
        ann.says("  The stairs\u202E are dark.\u0000 ");
        ann.presses("🏷");
        ann.presses("Workplace");

        ann.presses("🕶");

        var id = jdbc.sql("select id from held_suggestion").query(UUID.class).single();
        var words = jdbc.sql("select words from held_suggestion")
                .query(byte[].class)
                .single();
        assertThat(seal.openWords(id, words)).isEqualTo("The stairs are dark.");
        assertThat(row("category = 'workplace'")).isTrue();
    }

    @Test
    void givesTheSameReceiptForTheSamePressTwice() {
        ann.says("The stairs are dark.");
        var press = ann.press(2, "🔔");

        var first = ann.press(press);
        var second = ann.press(press);

        assertThat(second).isEqualTo(first);
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void tellsTheModeOfTheFirstPressWhenBothWaysArePressed() {
        ann.says("The stairs are dark.");
        var codeOnly = ann.press(2, "🕶");
        var notify = ann.press(2, "🔔");

        ann.press(codeOnly);
        ann.press(notify);

        assertThat(ann.text()).contains("🕶 Nothing that leads back to you was kept");
        assertThat(row("return_address is null")).isTrue();
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void findsTheReceiptEvenWhenTheDraftIsGone() {
        ann.says("The stairs are dark.");
        var press = ann.press(2, "🔔");
        ann.press(press);
        ann.deletes(1);

        ann.press(press);

        assertThat(ann.text()).startsWith("✅ Received as S-");
    }

    @Test
    void keepsWhatWasSentWhenItsMessageIsEditedAfterwards() {
        ann.says("The stairs are dark.");
        ann.presses("🔔");

        ann.edits(1, "The stairs are bright.");

        assertThat(ann.text()).startsWith("You have already sent this message. What you sent stays as it was");
        assertThat(ann.buttons()).isEmpty();
    }

    @Test
    void asksBeforeItSendsAMessageASecondTime() {
        ann.says("The stairs are dark.");
        ann.edits(1, "The stairs are dark and cold.");
        ann.presses("🕶");
        ann.editsUnheard(1, "The stairs are dark.");
        var older = ann.press(2, "🔔");

        ann.press(older);

        assertThat(ann.text(2)).startsWith("You have already sent this message:\nThe stairs are dark.");
        assertThat(held()).isEqualTo(1);
        ann.press(ann.press(2, "🔔 Send it again"));
        assertThat(ann.text(2)).startsWith("✅ Received as S-").contains("🔔 You get a notice");
        assertThat(held()).isEqualTo(2);
    }

    @Test
    void keepsThePreviewWhenTheDayIsFull() {
        for (var sent = 0; sent < 20; sent++) {
            ann.says("Opinion " + sent);
            ann.presses("🕶");
        }
        ann.says("One too many.");

        var reply = ann.presses("🕶");

        assertThat(reply.steps()).singleElement().isInstanceOfSatisfying(Reply.Toast.class, toast -> {
            assertThat(toast.alert()).isTrue();
            assertThat(toast.text()).contains("20 messages a day");
        });
        assertThat(ann.text()).contains("One too many.");
        assertThat(held()).isEqualTo(20);
    }

    @Test
    void sendsNothingAnewFromThePreviewOfAWithdrawnOne() {
        ann.says("The stairs are dark.");
        var press = ann.press(2, "🔔");
        ann.press(press);
        ann.says(code().grouped());
        ann.presses("↩️");
        ann.presses("↩️ Yes");

        ann.press(press);

        assertThat(ann.text(2)).contains("has been taken back since");
        assertThat(row("withdrawn")).isTrue();
    }

    private ReceiptCode code() {
        return ReceiptCode.parse(((Copy) ann.key("📋").orElseThrow()).text());
    }
}
