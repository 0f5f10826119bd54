package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** The member's half from the first word to the withdrawal, in both languages and both ways to send. */
@ConversationTest
class MemberTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "en, 🔔, The heating in block C has been off since the first frost came.",
        "en, 🕶, Nobody answers the telephone of the housing desk after two o'clock.",
        "zh-hans, 🔔, 三号楼的暖气从第一场霜冻起就一直没有热过。",
        "zh-hans, 🕶, 下午两点以后，住房窗口的电话从来没有人接。",
    })
    void saysSomethingLooksItUpAndTakesItBack(String language, String send, String words) {
        var member = Member.of(simulator, "Wilhelmina-" + language, language);
        member.says("/start");
        member.find(message -> message.isFromBot() && !message.buttons().isEmpty(), "the greeting");

        var draft = member.says(words);
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        assertThat(preview.text()).contains(words);
        assertThat(preview.buttons()).extracting(label -> label.split(" ")[0]).contains("🔔", "🕶", "🏷", "✖️");

        member.presses(preview, send);
        var receipt = member.sees("S-");
        var code = receipt.copies("📋");
        assertThat(receipt.id()).isEqualTo(preview.id());
        assertThat(receipt.text()).contains(code).contains(send);

        var card = card(member, code, spoken(language));
        assertThat(card.text()).contains(reference(receipt)).doesNotContain(words);

        member.presses(card, "↩️");
        member.presses(texts.plain(spoken(language), "suggestion.button.withdraw-now"));
        member.find(message -> message.id() == card.id() && message.buttons().size() == 1, "the end of the card");
        member.says(code);
        member.seesNew(texts.plain(spoken(language), "suggestion.mistake.unknown"));
    }

    @Test
    void turnsNoticesOnAndOffFromTheCard() {
        var member = Member.of(simulator, "Bartholomew", "en");
        var code = sent(member, "🕶", "The vending machine eats coins and gives nothing.");

        member.presses(card(member, code, Language.ENGLISH), "🔔");
        assertThat(member.toast()).isEqualTo(texts.plain(Language.ENGLISH, "suggestion.toast.notices-on"));
        member.presses(
                member.find(message -> message.buttons().stream().anyMatch(b -> b.startsWith("🔕")), "🔕"), "🔕");

        assertThat(member.toast()).isEqualTo(texts.plain(Language.ENGLISH, "suggestion.toast.notices-off"));
    }

    @Test
    void choosesACategoryAndSwitchesTheLanguageBeforeSending() {
        var member = Member.of(simulator, "Cornelius", "en");
        member.says("Invoices wait for a signature for more than six weeks.");

        member.presses("🏷");
        member.presses("Money");
        assertThat(member.seesNew("Money and procurement").isEdited()).isTrue();
        member.presses("中文");
        member.seesNew("财务采购");
        member.presses("🕶");

        member.says(member.sees("S-").copies("📋"));
        member.seesNew("Money and procurement");
    }

    @Test
    void asksForTheCodeAndTakesItAsAnAnswerOrByTheOffer() {
        var member = Member.of(simulator, "Dorothea-Q", "en");
        var code = sent(member, "🔔", "The lift stops between the floors on Mondays.");

        member.says("/status");
        var prompt = member.find(Seen::asksForReply, "the question");
        member.replies(prompt.text(), code);
        member.seesNew("S-");
        member.says("/status");
        member.find(message -> message.asksForReply() && message.id() > prompt.id(), "the second question");
        member.says("I am not sure what that is");
        var preview =
                member.find(message -> message.isFromBot() && message.text().contains("not sure what"), "preview");

        assertThat(preview.rows().getFirst().getFirst()).startsWith("↩️");
    }

    @Test
    void clearsReceiptAndDraftButNotTheSuggestion() {
        var member = Member.of(simulator, "Ephraim-Q", "en");
        var code = sent(member, "🕶", "The night shift has no first aid box.");

        member.presses("🧹");
        member.seesNew(code);
        member.presses("🧹 Yes");
        member.seesNew("🧹");

        assertThat(member.messages()).noneMatch(message -> message.text().contains(code));
        assertThat(member.messages()).noneMatch(message -> message.text().contains("first aid box"));
        card(member, code, Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"en, what became of a suggestion", "zh-hans, 查看建议的进展"})
    void findsEveryCommandInTheMenuInTheirOwnLanguage(String app, String line) {
        var member = Member.of(simulator, "Ottilie-" + app, app);
        member.says("/start");
        member.find(Seen::isFromBot, "the greeting");

        var menu = simulator.people().menu(member.person(), member.person().id());

        assertThat(menu.valueStream().map(command -> command.path("command").asString()))
                .containsExactlyInAnyOrder("start", "help", "status", "privacy", "ledger");
        assertThat(menu.valueStream().map(command -> command.path("description").asString()))
                .contains(line);
    }

    @Test
    void moveNoFigureByWhatTheyDo() {
        var member = Member.of(simulator, "Adelgunde-Q", "en");
        member.says("/start");
        member.find(Seen::isFromBot, "the greeting");
        var before = figures();

        card(member, sent(member, "🔔", "The gate to the yard does not close any more."), Language.ENGLISH);
        member.presses("💬");
        member.replies("💬 S-", "It is the gate beside the bicycles.");
        member.presses(member.find(message -> message.buttons().contains("💬 Send"), "the preview"), "💬");
        member.seesNew("Added to");

        assertThat(figures()).isEqualTo(before).isNotEmpty();
    }

    /** All that is Candor's own or the database's, but for the seconds since Telegram was last heard. */
    private List<String> figures() {
        var page = RestClient.create("http://127.0.0.1:" + port).get().uri("/actuator/prometheus");
        return page.retrieve()
                .requiredBody(String.class)
                .lines()
                .filter(line -> line.matches("(candor|hikaricp|jdbc|spring_data|http_client).*"))
                .map(line -> line.startsWith("candor_telegram_silence") ? "silence" : line)
                .toList();
    }

    @Test
    void discardsADraft() {
        var member = Member.of(simulator, "Fredegunde", "en");
        member.says("I had better think about this once more.");

        member.presses("✖️");

        assertThat(member.seesNew("✖️").buttons()).isEmpty();
    }

    @Test
    void tellsWhoCanLearnWhat() {
        var member = Member.of(simulator, "Gwendolyn", "zh");

        member.says("/privacy");

        assertThat(member.seesNew("🔒").text()).contains("Telegram", "🕶");
    }

    private static String sent(Member member, String how, String words) {
        member.says(words);
        member.presses(how);
        return member.sees("S-").copies("📋");
    }

    private Seen card(Member member, String code, Language language) {
        Await.await(
                "the release",
                () -> jdbc.sql("select not exists (select from held_suggestion)")
                        .query(Boolean.class)
                        .single());
        member.says(code.toLowerCase(Locale.ROOT).replace("-", " "));
        return member.seesNew(texts.plain(language, "suggestion.state.WAITING"));
    }

    private static String reference(Seen receipt) {
        var at = receipt.text().indexOf("S-");
        return receipt.text().substring(at, at + 8);
    }

    private static Language spoken(String app) {
        return Language.of(app).orElseThrow();
    }
}
