package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClearingTests extends ConversationTest {
    private static final int DRAFT = 1;
    private static final int RECEIPT = 2;

    @BeforeEach
    void send() {
        ann.says("The stairs are dark.");
        ann.presses("🕶");
    }

    @Test
    void asksWhetherTheCodeIsSavedWhileItStillStandsThere() {
        var receipt = ann.text(RECEIPT);

        ann.presses("🧹");
        assertThat(ann.text(RECEIPT)).startsWith("Have you saved the code?");
        assertThat(ann.buttons()).containsExactly("📋 Copy code", "🧹 Yes, clear", "‹ back");
        ann.presses("‹");

        assertThat(ann.text(RECEIPT)).isEqualTo(receipt);
    }

    @Test
    void erasesTheReceiptAndTheDraft() {
        ann.presses("🧹");

        ann.presses("🧹 Yes");

        assertThat(ann.has(RECEIPT)).isFalse();
        assertThat(ann.has(DRAFT)).isFalse();
        assertThat(ann.text()).startsWith("🧹 Cleared").contains("deleted for the bot too");
    }

    @Test
    void erasesTheCardAndTheMessageWithTheCode() {
        var code = ((io.candor.bot.Keyboard.Copy) ann.key("📋").orElseThrow()).text();
        ann.types("status", code);
        var card = ann.last();

        ann.presses("🧹");
        ann.presses("🧹 Yes");

        assertThat(ann.has(card)).isFalse();
        assertThat(ann.has(card - 1)).isFalse();
        assertThat(ann.has(RECEIPT)).isTrue();
    }

    @Test
    void emptiesWhatIsTooOldToBeDeletedAndSaysSo() {
        ann.presses("🧹");
        clock.pass(Duration.ofHours(48));

        ann.presses("🧹 Yes");

        assertThat(ann.has(DRAFT)).isTrue();
        assertThat(ann.text(RECEIPT))
                .startsWith("🧹 I have emptied this message")
                .contains("older than 48 hours");
        assertThat(ann.buttons()).isEmpty();
    }

    @Test
    void offersToClearWhatOpensNothingAnyMore() {
        var code = ((io.candor.bot.Keyboard.Copy) ann.key("📋").orElseThrow()).text();
        ann.types("status", code);
        ann.presses("↩️");
        ann.presses("↩️ Yes");
        assertThat(ann.buttons()).containsExactly("🧹 Clear this");
        ann.press(ann.press(RECEIPT, "🔎"));
        assertThat(ann.text(RECEIPT)).startsWith("Nothing is on record");

        ann.press(ann.press(RECEIPT, "🧹"));

        assertThat(ann.has(RECEIPT)).isFalse();
        assertThat(ann.has(DRAFT)).isFalse();
    }
}
