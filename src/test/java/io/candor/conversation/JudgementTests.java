package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.OfficialId;
import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryStep;
import io.candor.ledger.Ledger;
import io.candor.ledger.Rectification;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Authors judge what became of what they said, and contest it; nobody sees it before the release, nor who it was. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class JudgementTests {
    private static int people;
    private static int said;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Officials officials;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Rectification rectification;

    @Autowired
    private Releasing releasing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @AfterEach
    void leave() {
        Stream.of(Role.DESK, Role.SUPERVISOR)
                .flatMap(role -> officials.holding(role).stream())
                .distinct()
                .forEach(official -> appointments.revoke(official.id()));
        cardsAreDrawn();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 🔔", "ENGLISH, 🕶", "CHINESE, 🔔", "CHINESE, 🕶"})
    void judgesChangesTheirMindAndIsHeardWithTheRelease(Language language, String send) {
        var clerk = official(language, Role.DESK);
        official(language, Role.SUPERVISOR);
        var member = member(language);
        var ref = closed(member, clerk, send);

        var before = count("rating");

        looksUp(member);
        member.presses("🙁");
        assertThat(member.toast()).contains("🙁");
        var said = member.find(message -> button(message, "✓ 🙁"), "what was said");
        assertThat(button(said, "⚖️")).isTrue();
        member.presses(said, "😀");
        var changed = member.find(message -> message.id() == said.id() && button(message, "✓ 😀"), "another word");
        var data = changed.button("🙁").path("callback_data").asString();
        assertThat(button(changed, "⚖️")).isFalse();
        assertThat(count("rating")).isEqualTo(before);
        assertThat(clerk.messages()).noneMatch(message -> message.text().contains("😀"));
        releasing.now();

        clerk.find(message -> message.text().contains(ref) && message.text().contains("😀"), "the verdict");
        member.forges(changed.id(), data);
        assertThat(member.toast()).isEqualTo(texts.plain(language, "suggestion.toast.not-rated"));
        assertThat(looksUp(member).text()).contains("😀");
        assertThat(member.newest().buttons()).noneMatch(label -> label.contains("🙁"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void contestsAnAnswerWhichASupervisorPutsBackOnTheList(Language language) {
        var clerk = official(language, Role.DESK);
        var supervisor = official(language, Role.SUPERVISOR);
        var member = member(language);
        var ref = sends(member, "🔔");
        answers(clerk, ref, "📣", "It was oiled last week.");

        contests(member, "It sticks as before 还是卡住");
        assertThat(supervisor.messages()).noneMatch(message -> message.text().contains("卡住"));
        assertThat(looksUp(member).text()).contains("⚖️", "🕗");
        releasing.now();

        var asked = supervisor.find(message -> message.text().contains(ref) && button(message, "↩️"), "the contest");
        assertThat(asked.text()).contains("卡住", "It was oiled last week.");
        clerk.find(message -> message.text().contains(ref) && message.text().contains("卡住"), "what is contested");
        supervisor.presses(asked, "↩️");
        writes(supervisor, "Please look at the hinge 请看合页");
        clerk.find(message -> message.text().contains("请看合页") && button(message, "✅"), "it is on the list again");
        assertThat(looksUp(member).text()).contains("请看合页", "📥");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void contestsARefusalWhichASupervisorUpholdsForGood(Language language) {
        var both = official(language, Role.DESK, Role.SUPERVISOR);
        var supervisor = official(language, Role.SUPERVISOR);
        var member = member(language);
        var ref = sends(member, "🕶");
        declines(both, ref, "There is no such door.");
        contests(member, "There is one 有的");
        releasing.now();

        supervisor.says("/contests");
        supervisor.presses(supervisor.find(message -> message.buttons().contains(ref), "the list"), ref);
        var asked = supervisor.find(message -> message.text().contains("有的") && button(message, "⚖️"), "the contest");
        both.says("/show " + ref);
        both.presses(both.seesNew("有的"), "⚖️");
        assertThat(both.toast()).isEqualTo(texts.plain(language, "opinions.mistake.own-decision"));
        supervisor.presses(asked, "⚖️");
        writes(supervisor, "Two of us have looked 看过两次");
        supervisor.says("/contests");
        supervisor.seesNew(texts.plain(language, "opinions.contests.empty"));

        var card = looksUp(member);
        assertThat(card.text()).contains("看过两次", "There is no such door.");
        assertThat(card.buttons()).noneMatch(label -> label.startsWith("⚖️") || label.startsWith("💬"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void contestsACloseOffWhichIsReopenedAndTheNextOneUpheld(Language language) {
        var clerk = official(language, Role.DESK);
        official(language, Role.SUPERVISOR);
        var member = member(language);
        closed(member, clerk, "🔔");
        var supervisor = official(language, Role.SUPERVISOR);

        notResolved(member, "It sticks again 又卡了");
        releasing.now();
        var entry = opens(supervisor, "又卡了");
        supervisor.presses(entry, "🔁");
        writes(supervisor, "It does stick 确实卡");
        assertThat(looksUp(member).text()).contains("确实卡").doesNotContain("🙁");

        var last = official(language, Role.SUPERVISOR);
        close(latest());
        notResolved(member, "It sticks a third time 第三次");
        releasing.now();
        var again = opens(last, "第三次");
        last.presses(again, "⚖️");
        writes(last, "We tried it ten times 试了十次");

        assertThat(looksUp(member).text()).contains("试了十次");
        member.says("/ledger");
        member.presses(member.find(message -> message.buttons().contains(latestRef()), "the board"), latestRef());
        member.seesNew("试了十次");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void losesNothingWhereWhatIsContestedHasChangedMeanwhile(Language language) {
        var clerk = official(language, Role.DESK);
        official(language, Role.SUPERVISOR);
        var member = member(language);
        closed(member, clerk, "🔔");
        looksUp(member);
        member.presses("🙁");
        member.presses(member.find(message -> button(message, "✓ 🙁"), "what was said"), "⚖️");
        writes(member, "It sticks again 又卡了");
        var preview = member.find(message -> button(message, "✖️"), "the preview");
        reopen(latest());

        member.presses(preview, "⚖️");

        assertThat(member.toast()).isEqualTo(texts.plain(language, "suggestion.mistake.nothing-to-contest"));
        assertThat(count("held_contest") + count("held_message")).isZero();
        member.sees("It sticks again 又卡了");
        releasing.now();
    }

    /** Judges the close-off as not resolved, and says why. */
    private void notResolved(Member member, String why) {
        looksUp(member);
        member.presses("🙁");
        member.presses(
                member.find(message -> button(message, "✓ 🙁") && member.news().contains(message), "what was said"),
                "⚖️");
        sendsContest(member, why);
    }

    private void contests(Member member, String why) {
        member.presses(looksUp(member), "⚖️");
        sendsContest(member, why);
    }

    private static void sendsContest(Member member, String why) {
        writes(member, why);
        member.presses(
                member.find(message -> button(message, "✖️") && member.news().contains(message), "the preview"), "⚖️");
        member.find(message -> button(message, "🔎") && member.news().contains(message), "that it is contested");
    }

    /** From the card of the contest to the card of its entry. */
    private Seen opens(Member supervisor, String why) {
        cardsAreDrawn();
        var asked = supervisor.find(
                message -> message.text().contains(why) && button(message, "⚖️ R-"), "the contest of the close-off");
        supervisor.presses(asked, "⚖️ R-");
        return supervisor.find(
                message -> message.id() > asked.id() && button(message, "🔁") && button(message, "⚖️"), "the entry");
    }

    /** Accepted by the clerk, mended, and closed by the first supervisor. */
    private String closed(Member member, Member clerk, String send) {
        var ref = sends(member, send);
        cardsAreDrawn();
        clerk.presses(clerk.find(message -> message.text().contains(ref) && button(message, "✅"), "the card"), "✅");
        writes(clerk, "A door that sticks 卡门");
        var categories = clerk.find(
                message -> message.text().contains("卡门") && message.buttons().size() > 5, "categories");
        clerk.presses(categories, categories.buttons().getFirst());
        clerk.find(message -> message.id() == categories.id() && button(message, "📒"), "that it is accepted");
        close(latest());
        return ref;
    }

    private void close(EntryId entry) {
        var owner = officials.holding(Role.OWNER).getFirst();
        var verifier = officials.holding(Role.SUPERVISOR).getFirst();
        take(entry, owner.id().value(), new EntryAct.SetDeadline(LocalDate.now().plusDays(7)));
        take(entry, owner.id().value(), new EntryAct.Submit("It opens and shuts 好开好关"));
        take(entry, verifier.id().value(), new EntryAct.Verify());
        if (!rectification.sheet(entry).entry().published()) {
            take(entry, owner.id().value(), new EntryAct.Publish());
        }
    }

    private void reopen(EntryId entry) {
        var verifier = officials.holding(Role.SUPERVISOR).getFirst();
        take(entry, verifier.id().value(), new EntryAct.Reopen("It sticks 卡"));
    }

    private void take(EntryId entry, UUID official, EntryAct act) {
        var by = officials.by(new OfficialId(official));
        rectification.take(new EntryStep(
                UUID.randomUUID(), by, entry, rectification.sheet(entry).version(), act));
    }

    private EntryId latest() {
        return ledger.numbered(count("entry")).orElseThrow().id();
    }

    private String latestRef() {
        return "R-" + count("entry");
    }

    private void answers(Member clerk, String ref, String button, String words) {
        cardsAreDrawn();
        clerk.presses(clerk.find(message -> message.text().contains(ref) && button(message, button), ref), button);
        writes(clerk, words);
        clerk.find(message -> message.text().contains(ref) && message.text().contains(words), "the answer");
    }

    private void declines(Member clerk, String ref, String words) {
        cardsAreDrawn();
        var card = clerk.find(message -> message.text().contains(ref) && button(message, "❌"), ref);
        clerk.presses(card, "❌");
        var reasons = clerk.find(
                message -> message.id() == card.id() && message.buttons().size() > 5 && !button(message, "✅"),
                "reasons");
        clerk.presses(reasons, reasons.buttons().get(1));
        writes(clerk, words);
        clerk.find(message -> message.text().contains(ref) && message.text().contains(words), "the refusal");
    }

    /** Answers the question that was put after what this person did last. */
    private static void writes(Member who, String words) {
        var question = Await.until(
                () -> who.news().reversed().stream().filter(Seen::asksForReply).findFirst(),
                () -> "a question in\n" + who.messages());
        who.replies(question.text(), words);
        Await.await("an answer", () -> who.news().stream().anyMatch(Seen::isFromBot));
    }

    /** In words that nobody else says, or they would stand on the list as one. */
    private String sends(Member member, String how) {
        var draft = member.says("A door on floor " + ++said + " sticks, 那一层的门卡住了。");
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        member.presses(preview, how);
        var receipt = member.find(
                message -> message.id() == preview.id() && message.text().contains("S-"), "the receipt");
        releasing.now();
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

    private Member official(Language language, Role... roles) {
        if (officials.holding(Role.OWNER).isEmpty()) {
            Appointed.official(simulator, appointments, "Olga", Language.ENGLISH, null, Role.OWNER);
        }
        return Appointed.official(simulator, appointments, "Official" + ++people, language, null, roles);
    }

    private Member member(Language language) {
        return Member.of(simulator, "Wunibald-" + ++people, language.tag());
    }

    private void cardsAreDrawn() {
        Await.await(
                "cards to be drawn",
                () -> jdbc.sql(
                                "select not exists (select from scheduled_tasks where task_name similar to 'card-%|official-%')")
                        .query(Boolean.class)
                        .single());
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private static boolean button(Seen message, String label) {
        return message.buttons().stream().anyMatch(each -> each.startsWith(label));
    }
}
