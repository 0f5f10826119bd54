package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The desk asks, the author answers when they like, and the desk reads it with the release. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class DialogueTests {
    private static int people;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Officials officials;

    @Autowired
    private Releasing releasing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @ParameterizedTest
    @CsvSource({"ENGLISH, 🔔", "ENGLISH, 🕶", "CHINESE, 🔔", "CHINESE, 🕶"})
    void asksAnswersAndReads(Language language, String send) {
        var clerk = clerk(language);
        var member = member(language);
        var ref = sends(member, send, "A door on the ground floor sticks so much that nobody can open it.");
        releasing.now();
        var card = clerk.find(message -> message.text().contains(ref), "the card");
        asks(clerk, card, "Which of the doors do you mean?");

        assertThat(looksUp(member).text()).contains("Which of the doors");
        member.presses("💬");
        member.find(message -> message.asksForReply() && message.text().contains(ref), "the question");
        member.replies("💬 " + ref, "The one beside the boiler, on the left.");
        var preview = member.find(message -> button(message, "💬") && button(message, "✖️"), "the preview");
        member.edits(preview.repliesTo(), "The one beside the boiler, on the right.");
        var fresh = member.find(
                message -> message.text().contains("on the right.") && button(message, "✖️"), "a fresh preview");
        member.presses(preview, "💬");
        var again = member.find(
                message -> message.id() == preview.id() && message.text().contains("on the right."), "the new draft");
        member.forges(again.id(), "A" + again.button("💬").path("callback_data").asString());
        assertThat(held()).isZero();
        var data = again.button("💬").path("callback_data").asString();
        member.presses(again, "💬");
        member.find(message -> message.id() == again.id() && button(message, "🔎"), "what was added");
        member.forges(again.id(), data);
        member.toast();

        assertThat(fresh.id()).isNotEqualTo(preview.id());
        assertThat(held()).isEqualTo(1);
        assertThat(clerk.messages()).noneMatch(message -> message.text().contains("boiler"));
        assertThat(looksUp(member).text()).contains("on the right.", "🕗");
        releasing.now();

        var posted = clerk.find(
                message -> message.id() > card.id() && message.text().contains("on the right.") && button(message, "✅"),
                "the card once more");
        clerk.find(message -> message.id() == card.id() && message.text().contains("on the right."), "redrawn");
        assertThat(posted.text()).contains("Which of the doors", ref);
        assertThat(looksUp(member).text()).contains("on the right.").doesNotContain("🕗");

        member.presses("↩️");
        member.presses(texts.plain(language, "suggestion.button.withdraw-now"));
        member.find(message -> message.text().contains("↩️") && !button(message, "↩️"), "the end");
        releasing.now();
        clerk.find(
                message -> message.id() == posted.id() && !message.text().contains("on the right."), "the end there");
        clerk.find(
                message -> message.id() == card.id() && !message.text().contains("Which of"), "the end of the other");
    }

    @Test
    void showsLongAnswersWholeInMessagesThatCannotBeForwarded() {
        var clerk = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var ref = sends(member, "🕶", "The lift stops between the floors.");
        releasing.now();
        for (var nth = 1; nth <= 3; nth++) {
            adds(member, ref, ("Answer number " + nth + " is long. ").repeat(130) + "End of number " + nth);
        }
        releasing.now();

        var card = clerk.find(message -> message.text().contains(ref) && button(message, "📄"), "the card");
        assertThat(card.text()).contains("Answer number 3").doesNotContain("End of number 3");
        clerk.presses(card, "📄");
        var whole = clerk.find(message -> message.text().contains("End of number 3"), "the whole");
        assertThat(whole.isProtected()).isTrue();
        clerk.presses(whole, "‹");
        clerk.find(
                message -> message.id() == whole.id() && message.text().contains("End of number 2"), "the one before");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksAllAuthorsBehindAnEntryAndHearsOne(Language language) {
        var clerk = clerk(language);
        var first = member(language);
        var second = member(language);
        var refs = List.of(
                sends(first, "🔔", "The window in the hall does not shut."),
                sends(second, "🕶", "It draws in the hall."));
        releasing.now();
        var entry = accepts(clerk, refs.getFirst(), "A window to mend 窗");
        attaches(clerk, refs.getLast(), entry);

        clerk.says("/show " + entry);
        clerk.presses(clerk.seesNew(entry + " ·"), "⋯");
        clerk.presses(clerk.find(message -> message.text().startsWith(entry) && button(message, "❓"), "the card"), "❓");
        clerk.find(message -> message.asksForReply() && message.text().contains(entry), "the question");
        clerk.replies("❓ " + entry, "Which window is it 哪扇窗?");
        clerk.find(
                message -> message.isFromBot()
                        && !message.asksForReply()
                        && clerk.news().contains(message),
                "that it is asked");

        assertThat(looksUp(first).text()).contains("哪扇窗", entry);
        assertThat(looksUp(second).text()).contains("哪扇窗", entry);
        adds(second, refs.getLast(), "The one to the north 北边那扇");
        releasing.now();
        clerk.find(
                message -> message.text().contains(refs.getLast())
                        && message.text().contains("北边那扇"),
                "the answer");
        assertThat(looksUp(first).text()).doesNotContain("北边那扇");
    }

    @Test
    void showsThePreviewOfWhatIsAddedInTheOtherLanguage() {
        var member = member(Language.ENGLISH);
        var ref = sends(member, "🕶", "The lamp in the cellar is dead.");
        looksUp(member);
        member.presses("💬");
        member.find(message -> message.asksForReply() && message.text().contains(ref), "the question");
        member.replies("💬 " + ref, "The second lamp as well.");
        var preview = member.find(message -> button(message, "✖️"), "the preview");

        member.presses(preview, texts.plain(Language.CHINESE, "suggestion.button.language"));
        var chinese = member.find(
                message -> message.id() == preview.id()
                        && button(message, texts.plain(Language.CHINESE, "suggestion.button.add-send")),
                "the preview in Chinese");
        member.presses(chinese, "💬");

        member.find(message -> message.id() == preview.id() && message.text().contains("已补充"), "that it is added");
        assertThat(chinese.text()).contains("The second lamp as well.");
    }

    private String accepts(Member clerk, String ref, String title) {
        var card = clerk.find(message -> message.text().contains(ref) && button(message, "✅"), "the card");
        clerk.presses(card, "✅");
        clerk.find(message -> message.asksForReply() && message.text().contains(ref), "the question");
        clerk.replies("✅ " + ref, title);
        var categories = clerk.find(
                message -> message.text().contains(title) && message.buttons().size() > 5, "categories");
        clerk.presses(categories, categories.buttons().getFirst());
        return clerk.find(message -> message.id() == categories.id() && button(message, "📒"), "that it is accepted")
                .buttons()
                .getFirst()
                .replace("📒 ", "");
    }

    private static void attaches(Member clerk, String ref, String entry) {
        var card = clerk.find(message -> message.text().contains(ref) && button(message, "🔗"), "the other card");
        clerk.presses(card, "🔗");
        clerk.presses(clerk.find(message -> message.id() == card.id() && button(message, "🔢"), "entries"), "🔢");
        clerk.find(message -> message.asksForReply() && message.text().contains(ref), "the question");
        clerk.replies("🔗 " + ref, entry);
        clerk.find(message -> message.id() == card.id() && button(message, "📒"), "that it is attached");
    }

    private void adds(Member member, String ref, String words) {
        looksUp(member);
        member.presses("💬");
        var question = member.find(
                message -> message.asksForReply()
                        && message.text().contains(ref)
                        && member.news().contains(message),
                "the question");
        assertThat(question.text()).contains(ref);
        member.replies("💬 " + ref, words);
        member.presses(
                member.find(message -> button(message, "✖️") && member.news().contains(message), "the preview"), "💬");
        member.find(message -> button(message, "🔎") && member.news().contains(message), "what was added");
    }

    private int held() {
        return jdbc.sql("select count(*) from held_message")
                .query(Integer.class)
                .single();
    }

    private Member clerk(Language language) {
        if (officials.holding(Role.OWNER).isEmpty()) {
            Appointed.official(simulator, appointments, "Olga", Language.ENGLISH, null, Role.OWNER);
        }
        return Appointed.official(simulator, appointments, "Clerk" + ++people, language, null, Role.DESK);
    }

    private Member member(Language language) {
        return Member.of(simulator, "Wilhelmina-" + ++people, language.tag());
    }

    private static String sends(Member member, String how, String words) {
        var draft = member.says(words);
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        member.presses(preview, how);
        var receipt = member.find(
                message -> message.id() == preview.id() && message.text().contains("S-"), "the receipt");
        return receipt.text().replaceAll("(?s).*(S-[0-9A-Z]{6}).*", "$1");
    }

    private static Seen looksUp(Member member) {
        member.says(member.find(message -> button(message, "📋"), "a receipt").copies("📋"));
        return Await.until(
                () -> member.news().reversed().stream()
                        .filter(message -> message.isFromBot() && message.text().startsWith("S-"))
                        .findFirst(),
                () -> "the author's card in " + member.messages());
    }

    private static void asks(Member clerk, Seen card, String question) {
        clerk.presses(card, "⋯");
        clerk.presses(
                clerk.find(message -> message.id() == card.id() && button(message, "❓"), "the folded buttons"), "❓");
        clerk.find(message -> message.asksForReply() && message.text().contains("❓"), "the question");
        clerk.replies("❓ ", question);
        clerk.find(message -> message.id() == card.id() && message.text().contains(question), "the question there");
    }

    private static boolean button(Seen message, String label) {
        return message.buttons().stream().anyMatch(each -> each.startsWith(label));
    }
}
