package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner looks after officials: names, roles, units, and who is none any more. */
@ConversationTest
class OfficialsTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Officials officials;

    @Autowired
    private Texts texts;

    private Member owner;

    OfficialsTests(@Autowired Simulator simulator) {
        this.owner = Member.of(simulator, "Nobody", "en");
    }

    @BeforeEach
    void anOwner() {
        owner = official("Aaron Owner", Language.ENGLISH, Role.OWNER);
        owner.sees("🪪");
    }

    @Test
    void listsOfficialsByNameFiveAPage() {
        for (var name : List.of("Aaa One", "Aaa Two", "Aab", "Aac", "Aad", "Aae")) {
            official(name, Language.ENGLISH, Role.SUPERVISOR);
        }

        var first = list();
        assertThat(first.buttons()).hasSize(6).last().isEqualTo("more ›");
        owner.presses(first, "more");
        var second = owner.find(
                message -> message.id() == first.id() && message.buttons().contains("‹ to the first"), "page two");
        var both = new ArrayList<>(first.buttons());
        both.addAll(second.buttons());

        assertThat(both)
                .filteredOn(label -> label.matches("Aa[a-e] .*"))
                .doesNotHaveDuplicates()
                .isSorted();
        owner.presses(second, "‹");
        owner.find(
                message -> message.id() == first.id() && message.buttons().equals(first.buttons()), "the first page");
    }

    @Test
    void changesNameRolesAndUnitAndTheirCardFollows() {
        var clerk = official("Adelgunde", Language.CHINESE, Role.DESK);
        var own = clerk.sees("🪪 Adelgunde");
        var card = open("Adelgunde");

        owner.presses(card, "✏️");
        owner.replies("Which name instead", "Adelgunde Weber");
        owner.sees("On record as Adelgunde Weber");
        owner.find(message -> message.id() == card.id() && message.text().contains("Adelgunde Weber"), "the new name");
        owner.presses(card, "🎭");
        owner.presses(form(card, "▫️ Handler"), "▫️ Handler");
        owner.presses(form(card, "☑️ Handler"), "☑️ Desk");
        owner.presses(form(card, "▫️ Desk"), "✅");
        owner.find(
                message -> message.id() == card.id() && message.text().contains("Handler · General office"), "change");

        clerk.find(
                message -> message.id() == own.id() && message.text().contains("Adelgunde Weber，你的职责：责任人 · 办公室"),
                "their own card");
        assertThat(officials.holding(Role.DESK)).extracting("name").doesNotContain("Adelgunde Weber");
    }

    @Test
    void tellsWhoActsOnWhatHasChangedSinceThatSomebodyWasQuicker() {
        official("Aegidius", Language.ENGLISH, Role.DESK);
        var card = open("Aegidius");
        owner.presses(card, "✏️");
        var asked = owner.sees("Which name instead of Aegidius");
        owner.presses(card, "🎭");
        var form = form(card, "☑️ Desk");
        owner.presses(form, "▫️ Supervisor");
        var stale = form(card, "☑️ Supervisor");
        owner.replies(asked.text(), "Aegidius the Second");
        owner.sees("On record as Aegidius the Second");

        owner.presses(stale, "✅");

        assertThat(owner.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.quicker"));
        owner.replies(asked.text(), "A third name that is long enough to be quoted back");
        owner.seesNew("A third name that is long enough to be quoted back");
        assertThat(officials.holding(Role.SUPERVISOR)).extracting("name").doesNotContain("Aegidius the Second");
    }

    @Test
    void revokesAtOnceAndEmptiesWhatStandsInTheChat() {
        var clerk = official("Apollonia", Language.ENGLISH, Role.DESK, Role.OWNER);
        var own = clerk.sees("🪪 Apollonia");
        Await.await("the menu of an owner", () -> menu(clerk).contains("officials"));
        official("Zacharias", Language.ENGLISH, Role.DESK);
        clerk.says("/revoke Zacharias");
        var list = clerk.seesNew("Revoke Zacharias");
        clerk.presses(list, "‹");
        var opened = clerk.find(message -> message.id() == list.id() && has(message, "✏️"), "a card");
        clerk.presses(opened, "✏️");
        var asked = clerk.sees("Which name instead");

        owner.says("/revoke apoll");
        owner.presses(owner.seesNew("Revoke Apollonia?"), "✖️ Yes");

        owner.seesNew("Apollonia holds no role any more");
        clerk.find(message -> message.id() == own.id() && message.text().equals(emptied()), "an emptied card");
        clerk.find(message -> message.id() == list.id() && message.text().equals(emptied()), "the other one too");
        Await.await("the menu of everybody", () -> !menu(clerk).contains("officials"));
        clerk.forges(list.id(), data(opened, "✖️"));
        assertThat(clerk.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.not-yours"));
        clerk.replies(asked.text(), "A name from somebody who may not give one any more");
        clerk.seesNew(texts.plain(Language.ENGLISH, "bot.not-yours"));
        clerk.says("/officials");
        clerk.seesNew("I do not know the command");
        assertThat(officials.holding(Role.OWNER))
                .extracting("name")
                .contains("Aaron Owner")
                .doesNotContain("Apollonia");
    }

    @Test
    void findsWhoIsMeantByTheBeginningOfTheName() {
        official("Aloisia Maier", Language.ENGLISH, Role.DESK);
        official("Aloisia Huber", Language.ENGLISH, Role.DESK);

        owner.says("/revoke aloisia");
        assertThat(owner.seesNew("Which of them").buttons()).hasSize(2);
        owner.says("/revoke Nobody-at-all");
        owner.seesNew("Nobody’s name begins like that");
        owner.says("/revoke");
        owner.seesNew("Officials, by name");
        owner.says("/revoke Aloisia M");
        owner.presses(owner.seesNew("Revoke Aloisia Maier?"), "‹");

        owner.seesNew("Aloisia Maier");
        assertThat(officials.holding(Role.DESK)).extracting("name").contains("Aloisia Maier");
    }

    @Test
    void keepsTheLastOwner() {
        officials.holding(Role.OWNER).stream()
                .filter(other -> !other.chat().orElseThrow().equals(here()))
                .forEach(other -> appointments.revoke(other.id()));

        owner.says("/revoke Aaron Owner");
        var asked = owner.seesNew("Revoke Aaron Owner?");
        owner.presses(asked, "✖️ Yes");
        assertThat(owner.toast()).isEqualTo(texts.plain(Language.ENGLISH, "access.owner-needed"));
        owner.presses(asked, "‹");
        var card = owner.find(message -> message.id() == asked.id() && has(message, "🎭"), "the card");
        owner.presses(card, "🎭");
        owner.presses(form(card, "☑️ Owner"), "☑️ Owner");
        owner.presses(form(card, "▫️ Owner"), "▫️ Desk");
        owner.presses(form(card, "☑️ Desk"), "✅");

        assertThat(owner.toast()).isEqualTo(texts.plain(Language.ENGLISH, "access.owner-needed"));
        assertThat(officials.holding(Role.OWNER)).hasSize(1);
    }

    @Test
    void speaksTheLanguageThatAnOfficialChooses() {
        var clerk = official("Ambrosius", Language.ENGLISH, Role.DESK);
        var own = clerk.sees("🪪 Ambrosius");

        clerk.presses(own, "中文");

        clerk.find(message -> message.id() == own.id() && message.text().contains("你的职责"), "the card in Chinese");
        Await.await("a Chinese menu", () -> menu(clerk).contains("按编号打开卡片"));
        clerk.says("/help");
        clerk.seesNew("有什么问题");
        clerk.says("/language en");
        clerk.seesNew("Ambrosius, you are: Desk");
        Await.await("an English menu", () -> menu(clerk).contains("open the card of a number"));
    }

    @Test
    void givesAnOfficialNoOwnersButtons() {
        var clerk = official("Anastasius", Language.ENGLISH, Role.DESK);
        var card = open("Anastasius");

        clerk.forges(clerk.sees("🪪").id(), data(card, "✖️"));
        assertThat(clerk.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.stale"));
        for (var command : List.of("/invite", "/officials", "/revoke Aaron", "/setup")) {
            clerk.says(command);
            clerk.seesNew("I do not know the command");
        }
        clerk.says("/help");

        assertThat(clerk.seesNew("/language").text()).contains("/show").doesNotContain("/invite", "/setup", "/claim");
    }

    private Member official(String name, Language language, Role... roles) {
        return Appointed.official(simulator, appointments, name, language, "office", roles);
    }

    private Seen list() {
        owner.says("/officials");
        return owner.seesNew("Officials, by name");
    }

    /** The card of an official whom only the list, or the command, leads to. */
    private Seen open(String name) {
        owner.says("/revoke " + name);
        var asked = owner.seesNew("Revoke " + name);
        owner.presses(asked, "‹");
        return owner.find(message -> message.id() == asked.id() && has(message, "🎭"), "the card of " + name);
    }

    private Seen form(Seen card, String label) {
        return owner.find(message -> message.id() == card.id() && has(message, label), label);
    }

    private String emptied() {
        return texts.plain(Language.ENGLISH, "cards.retired");
    }

    private Destination here() {
        return Destination.privately(owner.person().id());
    }

    private String menu(Member of) {
        return simulator.people().menu(of.person(), of.person().id()).toString();
    }

    private static String data(Seen message, String label) {
        return message.button(label).path("callback_data").asString();
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }
}
