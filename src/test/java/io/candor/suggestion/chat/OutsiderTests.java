package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.Admission;
import io.candor.access.MembershipRule;
import io.candor.access.MembershipUnknown;
import io.candor.access.NotAMember;
import io.candor.bot.Action;
import io.candor.bot.Call.Offer;
import io.candor.bot.Keyboard.Copy;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.suggestion.Desk;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.DeskStep;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Releasing;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann, who is no member, no member any more, or of whom it cannot be told. */
class OutsiderTests extends ConversationTest {
    @Autowired
    private Releasing releasing;

    @Autowired
    private Desk desk;

    @Autowired
    private Opinions opinions;

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, GROUP, in the organisation’s members’ group",
        "ENGLISH, INVITE, opening a link",
        "CHINESE, GROUP, 成员群",
        "CHINESE, INVITE, 打开组织发给自己人的链接"
    })
    void readsWhyAtOnceAndGoesOnWithTheSameWordsOnceAdmitted(Language language, MembershipRule rule, String how) {
        admitting.is(rule, Admission.REFUSED);
        ann.speaking(language).says("The stairs are dark.");

        assertThat(ann.text()).contains(how).contains("/ledger", "/privacy").doesNotContain("The stairs");
        assertThat(ann.buttons()).singleElement().asString().startsWith("🔄");
        assertThatThrownBy(() -> ann.presses("🔄")).isInstanceOf(NotAMember.class);
        admitting.is(rule, Admission.ADMITTED);
        ann.presses("🔄");
        assertThat(ann.text(2)).contains("The stairs are dark.");
        ann.presses("🕶");

        assertThat(ann.text(2)).contains("S-");
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void goesOnWithTheNewestWords() {
        admitting.is(MembershipRule.GROUP, Admission.REFUSED);
        ann.says("The stairs are dark.");
        ann.editsUnheard(1, "The cellar stairs are dark.");
        admitting.is(MembershipRule.GROUP, Admission.ADMITTED);

        ann.presses("🔄");

        assertThat(ann.text(2)).contains("The cellar stairs are dark.");
    }

    @Test
    void doesNotGoOnWithWordsThatWereDeleted() {
        admitting.is(MembershipRule.GROUP, Admission.REFUSED);
        ann.says("The stairs are dark.");
        ann.deletes(1);
        admitting.is(MembershipRule.GROUP, Admission.ADMITTED);

        ann.presses("🔄");

        assertThat(ann.text(2)).startsWith("Nothing was sent: I can no longer see the message");
    }

    @Test
    void canStillAnswerWhatWasAskedWhereTheTextWasNoReply() {
        admitting.is(MembershipRule.GROUP, Admission.REFUSED);
        var asked = new Offer("↩️ This adds to S-", Action.of('a', 'a'));

        ann.says("It is the one on the left.", asked);

        assertThat(ann.buttons()).extracting(label -> label.split(" ")[0]).containsExactly("↩️", "🔄");
        assertThat(((Do) ann.key("↩️").orElseThrow()).action()).isEqualTo(asked.action());
    }

    @ParameterizedTest
    @CsvSource({"🔔", "🕶", "🏷"})
    void sendsNothingFromAPreviewOfBetterDays(String button) {
        ann.says("The stairs are dark.");
        admitting.is(MembershipRule.INVITE, Admission.REFUSED);

        assertThatThrownBy(() -> ann.presses(button)).isInstanceOf(NotAMember.class);

        assertThat(held()).isZero();
        assertThat(ann.text()).as("the preview stays").contains("The stairs are dark.");
        admitting.is(MembershipRule.INVITE, Admission.ADMITTED);
        ann.presses(button);
    }

    @Test
    void discardsAllTheSame() {
        ann.says("The stairs are dark.");
        admitting.is(MembershipRule.INVITE, Admission.REFUSED);

        ann.presses("✖️");

        assertThat(ann.buttons()).isEmpty();
    }

    @Test
    void getsTheReceiptOfWhatWasSentAsAMember() {
        ann.says("The stairs are dark.");
        var press = ann.press(2, "🔔");
        ann.press(press);
        admitting.is(MembershipRule.INVITE, Admission.REFUSED);

        ann.press(press);

        assertThat(ann.text(2)).startsWith("✅ Received as S-");
    }

    @Test
    void previewsWhenItCannotBeToldAndSendsNothingThen() {
        admitting.is(MembershipRule.GROUP, Admission.UNKNOWN);
        ann.says("The stairs are dark.");
        assertThat(ann.text()).contains("This is all that officials will see");

        assertThatThrownBy(() -> ann.presses("🔔")).isInstanceOf(MembershipUnknown.class);

        assertThat(held()).isZero();
        admitting.is(MembershipRule.GROUP, Admission.ADMITTED);
        ann.presses("🔔");
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void looksUpChangesNoticesAndWithdrawsByTheCode() {
        var code = sent();
        admitting.is(MembershipRule.INVITE, Admission.REFUSED);

        ann.says(code);
        assertThat(ann.text()).contains("S-");
        ann.types("status", code);
        ann.presses("🔔");
        assertThat(row("return_address is not null")).isTrue();
        ann.presses("↩️");
        ann.presses("↩️ Yes");

        assertThat(row("withdrawn")).isTrue();
    }

    @Test
    void addsNothingUnasked() {
        var code = sent();
        ann.says(code);
        var asked = question("💬");
        ann.answers(asked, "It is the one on the left.");
        var preview = ann.press(ann.last(), "💬");
        admitting.is(MembershipRule.INVITE, Admission.REFUSED);

        assertThatThrownBy(() -> ann.press(preview)).isInstanceOf(NotAMember.class);
        assertThatThrownBy(() -> ann.answers(asked, "It is the one on the right."))
                .isInstanceOf(NotAMember.class);
        ann.says(code);
        assertThatThrownBy(() -> ann.presses("💬")).isInstanceOf(NotAMember.class);

        assertThat(added()).isZero();
    }

    @Test
    void answersWhatTheDeskAskedOnceForEachQuestion() {
        var code = sent();
        releasing.now();
        decides(new DeskAct.Ask("Which stairs?"));
        admitting.is(MembershipRule.INVITE, Admission.REFUSED);
        ann.says(code);

        ann.answers(question("💬"), "Those to the cellar.");
        ann.presses("💬");
        assertThat(added()).isEqualTo(1);
        ann.says(code);

        assertThatThrownBy(() -> ann.presses("💬")).isInstanceOf(NotAMember.class);
    }

    @Test
    void contestsWhatBecameOfWhatWasSentAsAMember() {
        var code = sent();
        releasing.now();
        decides(new DeskAct.Answer("They are lit."));
        admitting.is(MembershipRule.INVITE, Admission.REFUSED);
        ann.says(code);

        ann.answers(question("⚖️"), "They are not.");
        ann.presses("⚖️");

        assertThat(added()).isEqualTo(1);
    }

    private void decides(DeskAct what) {
        var suggestion = jdbc.sql("select id from suggestion").query(UUID.class).single();
        var clerk = desk.appoint(Role.DESK);
        opinions.take(new DeskStep(UUID.randomUUID(), clerk, suggestion, (short) 0, what));
    }

    /** Sends something; returns its code. */
    private String sent() {
        ann.says("The stairs are dark.");
        ann.presses("🕶");
        return ((Copy) ann.key("📋").orElseThrow()).text();
    }

    private Action question(String button) {
        return ((Reply.Ask) ann.presses(button).steps().getFirst()).action();
    }

    private int added() {
        return jdbc.sql("select count(*) from held_message")
                .query(Integer.class)
                .single();
    }
}
