package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.playground.Faults.Fault.Refuses;
import io.candor.playground.Simulator;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code 🧹 Clear this}: what Telegram lets the bot delete is gone, and whoever asked for it knows what is not. */
@ConversationTest
class ClearTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Texts texts;

    private Member member;
    private Language language;

    @AfterEach
    void nothingGoesWrongAnyMore() {
        simulator.faults().clear();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksWhetherTheCodeIsSavedAndClearsReceiptAndDraft(Language language) {
        var draft = says(language);
        var receipt = sends(draft);
        var code = receipt.copies("📋");

        clears(receipt);

        member.seesNew(text("suggestion.cleared"));
        assertGone(receipt.id());
        assertGone(draft);
        assertThat(member.messages()).noneMatch(message -> message.text().contains(code));
        assertThat(looksUp(code).text()).as("the suggestion itself stays").contains("S-");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void clearsTheCardAndTheMessageWithTheCode(Language language) {
        var receipt = sends(says(language));
        var card = looksUp(receipt.copies("📋"));

        clears(card);

        member.seesNew(text("suggestion.cleared"));
        assertGone(card.id());
        assertGone(card.repliesTo());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void clearsWhatWasAdded(Language language) {
        var receipt = sends(says(language));
        member.presses(looksUp(receipt.copies("📋")), "💬");
        var question = member.find(Seen::asksForReply, "a question");
        var more = member.replies(question.text(), words("And the stop is not lit.", "车站也没有灯。"));
        var preview = member.find(message -> message.repliesTo() == more, "a preview");
        member.presses(preview, "💬");
        var added = member.find(message -> message.id() == preview.id() && has(message, "🧹"), "what was added");

        clears(added);

        member.seesNew(text("suggestion.cleared"));
        assertGone(added.id());
        assertGone(more);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void clearsEverythingAfterAWithdrawalWithoutAskingForACodeThatOpensNothing(Language language) {
        var draft = says(language);
        var receipt = sends(draft);
        var card = looksUp(receipt.copies("📋"));
        member.presses(card, "↩️");
        member.presses(text("suggestion.button.withdraw-now"));
        var end = member.find(
                message -> message.id() == card.id() && message.buttons().size() == 1, "the end of it");

        member.presses(end, "🧹");
        member.seesNew(text("suggestion.cleared"));
        member.presses(receipt, "🔎");
        member.presses(member.seesNew(text("suggestion.mistake.unknown")), "🧹");
        member.seesNew(text("suggestion.cleared"));

        assertGone(card.id());
        assertGone(card.repliesTo());
        assertGone(receipt.id());
        assertGone(draft);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysThatAnOlderDraftCouldNotBeDeleted(Language language) {
        var draft = says(language);
        var receipt = sends(draft);
        tooOld(1);

        clears(receipt);

        member.seesNew(text("suggestion.cleared.but-own"));
        assertGone(receipt.id());
        assertThat(member.messages()).extracting(Seen::id).contains(draft);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void emptiesWhatIsTooOldToBeDeletedAndSaysSo(Language language) {
        var draft = says(language);
        var receipt = sends(draft);
        var code = receipt.copies("📋");
        tooOld(2);

        clears(receipt);

        var emptied = member.seesNew(text("suggestion.cleared.old"));
        assertThat(emptied.id()).isEqualTo(receipt.id());
        assertThat(emptied.buttons()).isEmpty();
        assertThat(member.messages()).extracting(Seen::id).contains(draft);
        assertThat(member.messages()).noneMatch(message -> message.text().contains(code));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsHowTelegramEmptiesAChatForTheBotToo(Language language) {
        this.language = language;
        var way = words("deleted for the bot too", "同时为机器人删除");

        assertThat(text("suggestion.cleared")).contains(way);
        assertThat(text("suggestion.cleared.but-own")).contains(way);
        assertThat(text("suggestion.cleared.old")).contains(way);
    }

    private int says(Language language) {
        this.language = language;
        member = Member.of(simulator, "Philippa-" + language, language.tag());
        return member.says(words("The night bus leaves before the late shift ends.", "夜班车在晚班下班之前就开走了。"));
    }

    private Seen sends(int draft) {
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        member.presses(preview, "🕶");
        return member.find(
                message -> message.id() == preview.id() && message.text().contains("S-"), "the receipt");
    }

    private Seen looksUp(String code) {
        var typed = member.says(code);
        return member.find(
                message -> message.repliesTo() == typed && !message.buttons().isEmpty(), "the card");
    }

    /** As Telegram refuses, 48 hours after a message was sent; the older of two messages is the first to be refused. */
    private void tooOld(int messages) {
        simulator
                .faults()
                .next(messages, "deletemessage", new Refuses(400, "Bad Request: message can't be deleted", 0));
    }

    /** It asks first. */
    private void clears(Seen message) {
        member.presses(message, "🧹");
        var asked = member.seesNew(words("Have you saved the code", "回执码"));
        assertThat(asked.id()).isEqualTo(message.id());
        member.presses(
                member.find(each -> each.id() == message.id() && has(each, text("suggestion.button.clear-now")), "yes"),
                text("suggestion.button.clear-now"));
    }

    private void assertGone(int message) {
        assertThat(member.messages()).extracting(Seen::id).doesNotContain(message);
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }

    private String words(String english, String chinese) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }

    private String text(String key) {
        return texts.plain(language, key);
    }
}
