package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Keyboard.Copy;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.suggestion.Releasing;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CardTests extends ConversationTest {
    @Autowired
    Releasing release;

    @Test
    void showsAHeldOneAndItsRelease() {
        var code = send("🕶");

        ann.says(code);

        assertThat(ann.text())
                .startsWith("S-")
                .contains("not shown to anybody yet", "today at 13:00", "Not sure", "March 2, 2026 (today)")
                .contains("Notices off");
        assertThat(ann.buttons()).containsExactly("💬 Add or reply", "🔔 Notify me", "↩️ Withdraw", "🧹 Clear this");
    }

    @Test
    void showsAReleasedOneAndHowLongItWaits() {
        var code = send("🔔");
        release.now();
        clock.pass(Duration.ofDays(3));

        ann.types("status", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));

        assertThat(ann.text()).contains("On the officials’ list", "(3 days ago)", "Notices on");
        assertThat(ann.buttons()).containsExactly("💬 Add or reply", "🔕 Stop notices", "↩️ Withdraw", "🧹 Clear this");
    }

    @Test
    void opensInAMessageOfItsOwnFromTheReceipt() {
        send("🔔");
        var receipt = ann.last();

        ann.presses("🔎");

        assertThat(ann.text(receipt)).startsWith("✅ Received as");
        assertThat(ann.text()).contains("not shown to anybody yet");
    }

    @Test
    void speaksChinese() {
        var code = send("🕶");

        ann.speaking(Language.CHINESE).says(code);

        assertThat(ann.text()).contains("还没有任何人看到", "2026年3月2日收到（今天）", "说不准");
    }

    @Test
    void turnsNoticesOnAndOffHoweverOften() {
        ann.says(send("🕶"));

        var on = ann.presses("🔔 Notify");
        assertThat(ann.text()).contains("Notices on");
        ann.presses("🔕");
        var off = ann.presses("🔔");

        assertThat(off).isEqualTo(on);
        assertThat(on.steps().getLast()).isEqualTo(new Reply.Toast("🔔 Notices are on.", false));
    }

    @Test
    void asksBeforeItWithdrawsAndKeepsItWhenNotMeant() {
        ann.says(send("🕶"));
        var card = ann.text();

        ann.presses("↩️");
        assertThat(ann.text())
                .startsWith("Withdraw S-")
                .contains("Officials have not seen it yet, and then never will");
        ann.presses("Keep it");

        assertThat(ann.text()).isEqualTo(card);
    }

    @Test
    void withdrawsForGood() {
        var code = send("🔔");
        ann.says(code);
        ann.presses("↩️");
        var yes = ann.press(ann.last(), "↩️ Yes");

        ann.press(yes);
        assertThat(ann.text()).contains("is withdrawn", "Officials never learn that it existed");
        assertThat(ann.buttons()).containsExactly("🧹 Clear this");
        ann.press(yes);

        assertThat(ann.text()).startsWith("Nothing is on record under this code");
        assertThatThrownBy(() -> ann.says(code)).isInstanceOf(CodeUnknown.class);
    }

    @Test
    void saysWhatHappensWhenAReleasedOneIsWithdrawn() {
        var code = send("🔔");
        release.now();
        ann.says(code);

        ann.presses("↩️");
        assertThat(ann.text()).contains("destroyed with the next release: today at 13:00");
        ann.presses("↩️ Yes");

        assertThat(ann.text()).contains("Officials keep the number, without a word behind it");
        assertThatThrownBy(() -> ann.types("status", code)).isInstanceOf(CodeUnknown.class);
    }

    @Test
    void asksForTheCodeWhenItIsMissing() {
        var code = send("🕶");

        var reply = ann.types("status", " ");
        var question = (Ask) reply.steps().getFirst();
        ann.answers(question.action(), code);

        assertThat(question.offer()).startsWith("↩️ This answers");
        assertThat(ann.text()).contains("not shown to anybody yet");
    }

    @Test
    void callsATypoATypo() {
        var code = send("🕶");
        var typo = (code.charAt(0) == '7' ? '8' : '7') + code.substring(1);

        assertThatThrownBy(() -> ann.types("status", typo))
                .isInstanceOfSatisfying(
                        NoCode.class, wrong -> assertThat(wrong.key()).isEqualTo("suggestion.mistake.typo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "7F3K-9QXA", "7F3K-9QXA-7F3K-9QX!", "S-7F3K9QQ"})
    void saysWhatACodeLooksLike(String typed) {
        assertThatThrownBy(() -> ann.types("status", typed))
                .isInstanceOfSatisfying(
                        NoCode.class, wrong -> assertThat(wrong.key()).isEqualTo("suggestion.mistake.no-code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-7F3K9Q", "s-7f3k9q", "S7F3K9Q", "7F3K9Q", " S–7F3K9Q "})
    void tellsTheOfficialsNumberFromTheCode(String typed) {
        assertThatThrownBy(() -> ann.types("status", typed)).isInstanceOf(OfficialsNumber.class);
    }

    @Test
    void tellsTheOfficialsNumberFromASuggestionToo() {
        assertThatThrownBy(() -> ann.says("S-7F3K9Q")).isInstanceOf(OfficialsNumber.class);
        ann.says("thanks");
        assertThat(ann.text()).startsWith("This is all that officials will see:\nthanks");
    }

    @Test
    void makesWhoGuessesWaitAndLosesNothing() {
        var code = send("🕶");
        for (var miss = 0; miss < 5; miss++) {
            assertThatThrownBy(() -> ann.types("status", images.fresh().grouped()))
                    .isInstanceOf(CodeUnknown.class);
        }

        assertThatThrownBy(() -> ann.types("status", code)).isInstanceOf(TooManyMisses.class);
        clock.pass(Duration.ofSeconds(15));
        ann.types("status", code);

        assertThat(ann.text()).contains("not shown to anybody yet");
    }

    private String send(String way) {
        ann.says("The stairs are dark.");
        ann.presses(way);
        return ((Copy) ann.key("📋").orElseThrow()).text();
    }
}
