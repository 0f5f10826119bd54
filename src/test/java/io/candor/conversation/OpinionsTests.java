package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.DeskGroup;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.cards.Cards;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Quiet;
import io.candor.support.Seen;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The desk works through what members said, and members see what became of it. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class OpinionsTests {
    private static int people;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Officials officials;

    @Autowired
    private DeskGroup deskGroup;

    @Autowired
    private Cards cards;

    @Autowired
    private Releasing releasing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Autowired
    private Quiet bot;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("""
                        update suggestion set state = 'ANSWERED', answer = coalesce(words, picture), version = version + 1
                        where state = 'WAITING'
                        """).update();
    }

    /** Everybody leaves and nothing waits, so that the next test has its own desk and its own list. */
    @AfterEach
    void everybodyLeaves() {
        nothingWaits();
        deskGroup.giveUp();
        var leaving = officials.holding(Role.DESK);
        leaving.forEach(official -> appointments.revoke(official.id()));
        allIsSaid();
        // what they were shown at the very moment when they left
        leaving.forEach(official -> cards.retire(official.chat().orElseThrow().chat()));
        allIsSaid();
    }

    private void allIsSaid() {
        Await.await("everything said and emptied", bot::is);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void worksThroughTheListInPrivate(Language language) {
        owner();
        var clerk = clerk(language);
        var member = member(language);
        var ref = sends(member, "The heating in block C has been off since the first frost came. " + language);
        releasing.now();

        var card = clerk.find(message -> message.text().contains(ref), "the card");
        assertThat(card.text()).contains("The heating in block C");
        assertThat(card.rows()).hasSize(3);
        assertThat(card.buttons())
                .extracting(label -> label.split(" ")[0])
                .containsExactly("✅", "🔗", "📣", "❌", "🚫", "⋯");

        asks(clerk, card, "Since which day is it off?");
        assertThat(looksUp(member).text()).contains("Since which day is it off?");

        accepts(clerk, card, "No heat in one of the blocks");
        var accepted = redrawn(clerk, card, "R-");
        assertThat(accepted.text()).contains("No heat in one of the blocks").contains("The heating in block C");
        assertThat(looksUp(member).text())
                .contains("No heat in one of the blocks")
                .containsPattern("R-\\d+");

        clerk.presses(accepted, "📒");
        var entry = clerk.find(
                message -> message.text().startsWith(number(accepted))
                        && message.text().contains(ref),
                "the entry");
        assertThat(entry.text()).contains("No heat in one of the blocks").contains(number(accepted));

        clerk.presses(accepted, "⋯");
        clerk.presses(redrawn(clerk, card, ref, "📣"), "📣");
        clerk.replies("📣 " + ref, "It was repaired this morning, thank you for telling us.");
        clerk.seesNew("📣");
        assertThat(redrawn(clerk, card, "It was repaired").buttons()).isEmpty();
        assertThat(looksUp(member).text())
                .contains("It was repaired this morning")
                .doesNotContain("R-");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void declinesWithAReasonAndWords(Language language) {
        owner();
        var clerk = clerk(language);
        var member = member(language);
        var ref = sends(member, "The moon should be painted green on holidays, please. " + language);
        releasing.now();
        allIsSaid();

        clerk.says("/inbox");
        var list = clerk.seesNew("The moon should be painted");
        clerk.presses(list, ref);
        var card = clerk.find(
                message -> message.id() > list.id() && message.buttons().contains("⋯"), "the card");
        clerk.presses(card, "❌");
        var reasons = redrawn(clerk, card, ref, texts.plain(language, "opinions.reason.OUT_OF_SCOPE"));
        clerk.presses(reasons, texts.plain(language, "opinions.reason.OUT_OF_SCOPE"));
        clerk.find(message -> message.asksForReply() && message.text().contains(ref), "the question");
        clerk.replies("❌ " + ref, "  ");
        clerk.replies("❌ " + ref, "The moon belongs to nobody, so we cannot paint it.");
        clerk.seesNew("❌");

        assertThat(redrawn(clerk, card, "belongs to nobody").buttons()).isEmpty();
        assertThat(looksUp(member).text())
                .contains("belongs to nobody")
                .contains(texts.plain(language, "suggestion.reason.OUT_OF_SCOPE"));
        clerk.says("/inbox");
        clerk.seesNew(texts.plain(language, "opinions.list.empty"));
    }

    @Test
    void attachesToAnEntryThatIsThere() {
        owner();
        var clerk = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var first = sends(member, "There is no soap in the washrooms on Mondays.");
        releasing.now();
        var card = clerk.find(message -> message.text().contains(first), "the card");
        accepts(clerk, card, "Washrooms are not stocked");
        var entry = number(redrawn(clerk, card, "R-"));

        var second = sends(member, "Nobody refills the paper towels either.");
        var third = sends(member, "And the mirrors are broken.");
        releasing.now();
        var secondCard = clerk.find(message -> message.text().contains(second), "the second card");
        clerk.presses(secondCard, "🔗");
        clerk.presses(redrawn(clerk, secondCard, second, entry + " Washrooms are not stocked"), entry);
        assertThat(redrawn(clerk, secondCard, entry).text()).contains("Washrooms are not stocked");

        var thirdCard = clerk.find(message -> message.text().contains(third), "the third card");
        clerk.presses(thirdCard, "🔗");
        clerk.presses(redrawn(clerk, thirdCard, third, "🔢"), "🔢");
        clerk.replies("🔗 " + third, "R-9999");
        clerk.seesNew("R-9999");
        clerk.replies("🔗 " + third, entry.toLowerCase(java.util.Locale.ROOT));
        clerk.seesNew("🔗");
        assertThat(redrawn(clerk, thirdCard, entry).text()).contains("Washrooms are not stocked");
    }

    @Test
    void sendsOneSummaryWhenManyComeOutTogether() {
        owner();
        var clerk = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var refs = IntStream.range(0, 7)
                .mapToObj(nth -> sends(member, "Window number " + nth + " does not close any more."))
                .toList();
        releasing.now();

        var summary = clerk.find(message -> message.text().contains("7 suggestions"), "the summary");
        assertThat(summary.text()).doesNotContain("Window number");
        clerk.presses(summary, "📥");
        var list = clerk.find(message -> message.text().contains("Window number"), "the list");
        var first =
                list.buttons().stream().filter(label -> label.startsWith("S-")).toList();
        assertThat(first).hasSize(5).isSorted();
        clerk.presses(list, "more");
        var next = clerk.find(
                message -> message.id() == list.id() && !message.buttons().containsAll(first), "the next page");
        assertThat(next.buttons()).hasSize(2).allMatch(refs::contains);
        assertThat(first).allMatch(refs::contains).doesNotContainAnyElementsOf(next.buttons());
        assertThat(clerk.messages()).noneMatch(message -> message.buttons().contains("✅ Accept"));
    }

    @Test
    void putsLongWordsIntoAMessageThatCannotBeForwarded() {
        owner();
        var clerk = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var ref = sends(member, "The roof drips into the archive. ".repeat(40));
        releasing.now();

        var card = clerk.find(message -> message.buttons().contains("✅ Accept"), "the card");
        var words = clerk.find(message -> message.id() == card.repliesTo(), "the words");
        assertThat(words.text()).contains(ref).contains("The roof drips into the archive.");
        assertThat(words.json().path("has_protected_content").asBoolean()).isTrue();
        assertThat(card.text()).contains(ref).doesNotContain("The roof drips");

        withdraws(member);
        releasing.now();

        redrawn(
                clerk,
                words,
                texts.plain(Language.ENGLISH, "opinions.words.withdrawn").split("\n")[1]);
        assertThat(redrawn(clerk, card, "Withdrawn").buttons()).isEmpty();
    }

    @Test
    void takesWhatIsWithdrawnOutOfCardsAndLists() {
        owner();
        var clerk = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var ref = sends(member, "The ladder in the depot has lost two of its rungs.");
        releasing.now();
        var card = clerk.find(message -> message.text().contains(ref), "the card");
        clerk.says("/inbox");
        var list = clerk.seesNew(ref + " · ");
        clerk.presses(card, "📣");
        clerk.find(message -> message.asksForReply() && message.text().contains(ref), "the question");

        withdraws(member);
        releasing.now();

        assertThat(redrawn(clerk, card, "Withdrawn").text()).doesNotContain("ladder");
        assertThat(redrawn(clerk, list, "Withdrawn").text()).doesNotContain("ladder");
        clerk.replies("📣 " + ref, "We will have a look at that ladder tomorrow morning.");
        clerk.seesNew("has taken it back in the meantime");
        clerk.says("/show " + ref);
        assertThat(clerk.seesNew(ref).text()).doesNotContain("ladder");
        assertThat(member.messages()).noneMatch(message -> message.text().contains("tomorrow morning"));
    }

    @Test
    void letsTheFirstOfTwoWinAndGivesTheSecondTheirTextBack() {
        owner();
        var clerk = clerk(Language.ENGLISH);
        var other = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var ref = sends(member, "The clock in the hall is seven minutes slow.");
        releasing.now();
        var shown = List.of(
                clerk.find(message -> message.text().contains(ref), "the card"),
                other.find(message -> message.text().contains(ref), "the other's card"));
        clerk.presses(shown.get(0), "📣");
        other.presses(shown.get(1), "📣");
        other.find(message -> message.asksForReply() && message.text().contains(ref), "the other's question");

        clerk.replies("📣 " + ref, "It goes right again since yesterday.");
        clerk.seesNew("is answered");
        var lost = "We shall ask the watchmaker to come before the end of the week.";
        other.replies("📣 " + ref, lost);

        assertThat(other.seesNew("Somebody was quicker").text()).contains(lost);
        assertThat(looksUp(member).text()).contains("since yesterday").doesNotContain("watchmaker");
        // her telephone shows the card as it was
        other.forges(
                shown.get(1).id(),
                shown.get(1).button("❌").path("callback_data").asString());
        assertThat(other.toast()).contains("Somebody was quicker");
    }

    @Test
    void refusesATitleThatQuotesTheAuthor() {
        owner();
        var clerk = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var ref = sends(member, "My supervisor shouts at apprentices every single Friday.");
        releasing.now();
        var card = clerk.find(message -> message.text().contains(ref), "the card");

        clerk.presses(card, "✅");
        clerk.replies("✅ " + ref, "Supervisor shouts  at apprentices");
        clerk.seesNew("repeats what the author");
        clerk.replies("✅ " + ref, "How trainees are spoken to");
        var draft = clerk.seesNew("becomes an entry");
        assertThat(draft.buttons()).anyMatch(label -> label.startsWith("✓"));
        clerk.edits(draft.repliesTo(), "How trainees are treated");
        clerk.presses(draft, "Conduct");
        redrawn(clerk, draft, "How trainees are treated");
        clerk.presses(redrawn(clerk, draft, "becomes an entry"), "Conduct");

        redrawn(clerk, draft, "is accepted");
        assertThat(redrawn(clerk, card, "R-").text()).contains("How trainees are treated");
    }

    @Test
    void worksInTheDesksGroupAndInNoOther() {
        owner();
        var clerk = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var group = simulator.people().groups().found("Desk", List.of(clerk.person()));
        simulator.people().groups().addBot(group, clerk.person(), true);
        var canteen = simulator.people().groups().found("Canteen", List.of(clerk.person(), member.person()));
        simulator.people().groups().addBot(canteen, clerk.person(), true);
        var desk = clerk.in(group);
        desk.sees("Hello");
        deskGroup.choose(new Destination(group, 0));
        var ref = sends(member, "The printer on the second floor eats every form.");
        releasing.now();

        var card = desk.find(message -> message.text().contains(ref), "the card");
        accepts(desk, card, "Printing does not work");
        assertThat(redrawn(desk, card, "R-").text()).contains("Printing does not work");
        desk.says("/inbox@" + simulator.username());
        desk.seesNew("Nothing is waiting");

        var elsewhere = clerk.in(canteen);
        elsewhere.says("/show@" + simulator.username() + " " + ref);
        elsewhere.seesNew("nothing under");
        elsewhere.says("/inbox@" + simulator.username());
        elsewhere.seesNew("others may read along");
        assertThat(elsewhere.messages()).noneMatch(message -> message.text().contains("printer on the second"));
    }

    @Test
    void doesNothingForWhoIsRevoked() {
        owner();
        var clerk = clerk(Language.ENGLISH);
        var member = member(Language.ENGLISH);
        var ref = sends(member, "The gate at the back is never locked at night.");
        releasing.now();
        var card = clerk.find(message -> message.text().contains(ref), "the card");
        clerk.presses(card, "📣");
        clerk.find(message -> message.asksForReply() && message.text().contains(ref), "the question");
        var person = new Person(clerk.person().id(), clerk.person().id());
        appointments.revoke(officials.acting(person).id());
        redrawn(clerk, card, "for officials only");

        clerk.replies("📣 " + ref, "It is locked now.");
        clerk.forges(card.id(), card.button("📣").path("callback_data").asString());
        assertThat(clerk.toast()).isNotEmpty();
        clerk.says("/inbox");
        clerk.seesNew("do not know the command");

        assertThat(jdbc.sql("select state from suggestion where ref = :ref")
                        .param("ref", ref)
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING");
    }

    private void owner() {
        if (officials.holding(Role.OWNER).isEmpty()) {
            Appointed.official(simulator, appointments, "Olga", Language.ENGLISH, null, Role.OWNER);
        }
    }

    private Member clerk(Language language) {
        return Appointed.official(simulator, appointments, "Clerk" + ++people, language, null, Role.DESK);
    }

    private Member member(Language language) {
        return Member.of(simulator, "Wilhelmina-" + ++people, language.tag());
    }

    private String sends(Member member, String words) {
        var draft = member.says(words);
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        member.presses(preview, "🕶");
        var receipt = member.find(
                message -> message.id() == preview.id() && message.text().contains("S-"), "the receipt");
        return receipt.text().replaceAll("(?s).*(S-[0-9A-Z]{6}).*", "$1");
    }

    /** The card of what the member sent last. */
    private Seen looksUp(Member member) {
        member.says(member.find(message -> message.buttons().stream().anyMatch(b -> b.startsWith("📋")), "a receipt")
                .copies("📋"));
        return Await.until(
                () -> member.news().reversed().stream()
                        .filter(message -> message.isFromBot() && message.text().startsWith("S-"))
                        .findFirst(),
                () -> "the author's card in " + member.messages());
    }

    private void withdraws(Member member) {
        member.presses(looksUp(member), "↩️");
        member.presses("↩️ Yes");
        member.seesNew("is withdrawn");
    }

    private void asks(Member clerk, Seen card, String question) {
        clerk.presses(card, "⋯");
        clerk.presses(redrawn(clerk, card, "S-", "❓"), "❓");
        clerk.find(message -> message.asksForReply() && message.text().contains("❓"), "the question");
        clerk.replies("❓ ", question);
        redrawn(clerk, card, question);
    }

    private void accepts(Member clerk, Seen card, String title) {
        clerk.presses(newest(clerk, card), "✅");
        clerk.find(message -> message.asksForReply() && message.text().contains("✅"), "the question");
        clerk.replies("✅ ", title);
        var categories = clerk.find(
                message -> message.text().contains(title) && message.buttons().size() > 5, "the categories");
        clerk.presses(categories, "✓");
        redrawn(clerk, categories, "S-", "📒");
    }

    private static Seen newest(Member clerk, Seen card) {
        return clerk.find(message -> message.id() == card.id(), "the card");
    }

    private static Seen redrawn(Member clerk, Seen card, String text) {
        return clerk.find(message -> message.id() == card.id() && message.text().contains(text), text);
    }

    private static Seen redrawn(Member clerk, Seen card, String text, String button) {
        return clerk.find(
                message -> message.id() == card.id()
                        && message.text().contains(text)
                        && message.buttons().stream().anyMatch(label -> label.startsWith(button)),
                text + " with " + button);
    }

    private static String number(Seen card) {
        return card.text().replaceAll("(?s).*(R-\\d+).*", "$1");
    }
}
