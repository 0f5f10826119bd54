package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Call;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Simulator;
import io.candor.suggestion.Desk;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.DeskStep;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Releasing;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.MovableClock;
import io.candor.support.Seen;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Authors hear what becomes of what they said, if they asked for it and can be reached. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class NoticeTests {
    private static int people;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Office office;

    @Autowired
    private Releasing releasing;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Autowired
    private MovableClock.Moved clock;

    @AfterEach
    void everythingWorksAgain() {
        simulator.faults().clear();
        clock.goAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hearsOfEachStepWithoutASoundAndTheOtherNever(Language language) {
        var desk = office.official("Theodora" + ++people, Language.ENGLISH, Role.DESK);
        var handler = office.official("Hildegard" + people, Language.ENGLISH, Role.HANDLER);
        var supervisor = office.official("Sigismund" + people, Language.ENGLISH, Role.SUPERVISOR);
        var author = member(language);
        var other = member(language);
        var ref = sends(author, "🔔", "The stairs to the archive have been dark since the autumn.");
        var second = sends(other, "🕶", "Somebody will fall on those stairs to the archive one day.");
        release();
        var quiet = calls(other).size();

        var entry = accepts(desk, ref, "No light on one of the stairs");
        var first = hears(author, language, "ACCEPTED");
        assertThat(first.text())
                .startsWith("📬")
                .contains(ref, "No light on one of the stairs")
                .doesNotContain(second);
        attaches(desk, second, entry);

        handler.presses(handler.sees(entry), "✋");
        handler.presses("1 week");
        hears(author, language, "CLAIMED");
        office.settles();
        handler.presses("📝");
        handler.replies("Everybody will read this", "The lamps are ordered.");
        handler.presses("👥 Publish");
        assertThat(hears(author, language, "PROGRESS").text()).contains("The lamps are ordered.");
        office.settles();
        handler.says("/show " + entry);
        handler.presses("📤");
        handler.replies("What was achieved", "All three landings are lit.");
        assertThat(hears(author, language, "SUBMITTED").text()).contains("All three landings are lit.");
        office.settles();

        supervisor.says("/show " + entry);
        supervisor.presses("☑️");
        supervisor.presses("☑️ Yes");
        var last = hears(author, language, "CLOSED");
        author.presses(last, "🔕");
        assertThat(author.toast()).isEqualTo(texts.plain(language, "suggestion.toast.notices-off"));

        assertThat(calls(author).stream().filter(NoticeTests::isNotice))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(call -> call.parameters()
                        .getOrDefault("disable_notification", "")
                        .equals("true"));
        assertThat(calls(other)).hasSize(quiet);
    }

    @Test
    void losesTheAddressOfWhoBlocksTheBotAndWritesNoMore() {
        var desk = desk();
        var author = member(Language.ENGLISH);
        var ref = sends(author, "🔔", "The bicycle shed has been without a roof since the storm.");
        release();
        author.blocks();

        decides(desk, ref, new DeskAct.Ask("Which of the two sheds is it?"));
        Await.await("the address to be let go", () -> count("held_change where return_address is null") == 1);
        Await.await("nothing more to be told", () -> count("notice") == 0);
        release();
        assertThat(count("suggestion where return_address is not null and ref = '" + ref + "'"))
                .isZero();
        var calls = calls(author).size();
        author.unblocks();
        decides(desk, ref, new DeskAct.Answer("The roof comes on Monday, we are told."));
        Await.await("nothing to be told", () -> count("notice") == 0);

        assertThat(calls(author)).hasSize(calls);
        author.says(receipt(author).copies("📋"));
        assertThat(author.seesNew("The roof comes on Monday").buttons()).contains("🔔 Notify me");
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        var desk = desk();
        var author = member(Language.ENGLISH);
        var ref = sends(author, "🔔", "The door to the yard cannot be opened from the inside.");
        release();
        simulator.faults().next(1, "sendmessage", Fault.tooManyRequests(600));

        decides(desk, ref, new DeskAct.Answer("It opens now, thank you."));
        Await.await("a try", () -> count("notice where tries = 1 and due_at > now() + interval '9 minutes'") == 1);
        clock.goAhead(Duration.ofMinutes(5));
        simulator.faults().clear();
        anotherRound();
        assertThat(count("notice where tries = 1")).isEqualTo(1);
        assertThat(author.messages()).noneMatch(message -> message.text().startsWith("📬"));
        clock.goAhead(Duration.ofMinutes(21));

        assertThat(hears(author, Language.ENGLISH, "ANSWERED").text()).contains("It opens now, thank you.");
    }

    @Test
    void tellsItOnceTelegramIsBack() {
        var desk = desk();
        var author = member(Language.CHINESE);
        var ref = sends(author, "🔔", "车棚的屋顶自从暴风雨以后一直没有修。");
        release();

        simulator.close();
        decides(desk, ref, new DeskAct.Answer("下周一就修好。"));
        Await.await(
                "a try in vain", () -> count("notice where tries > 0 and due_at < now() + interval '1 minute'") == 1);
        simulator.restart();
        clock.goAhead(Duration.ofMinutes(2));

        assertThat(hears(author, Language.CHINESE, "ANSWERED").text()).contains("下周一就修好。");
        Await.await("nothing more to be told", () -> count("notice") == 0);
        assertThat(author.messages().stream().filter(message -> message.text().startsWith("📬")))
                .hasSize(1);
    }

    /** Waits until it was looked once more for what is due, from the beginning to the end. */
    private void anotherRound() {
        for (var ends = 0; ends < 2; ends++) {
            var last = lastRound();
            Await.await("the end of a round", () -> !lastRound().equals(last));
        }
    }

    private String lastRound() {
        return jdbc.sql("select last_success::text from scheduled_tasks where task_name = 'notices'")
                .query(String.class)
                .optional()
                .orElse("never");
    }

    /** What comes out is with the desk. */
    private void release() {
        releasing.now();
        office.settles();
    }

    private Member desk() {
        return office.official("Theodora" + ++people, Language.ENGLISH, Role.DESK);
    }

    private Member member(Language language) {
        return Member.of(simulator, "Wilhelmina-" + ++people, language.tag());
    }

    private String sends(Member member, String way, String words) {
        var draft = member.says(words);
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        member.presses(preview, way);
        return receipt(member).text().replaceAll("(?s).*(S-[0-9A-Z]{6}).*", "$1");
    }

    private static Seen receipt(Member member) {
        return member.find(
                message -> message.buttons().stream().anyMatch(label -> label.startsWith("📋")), "a receipt");
    }

    private Seen hears(Member member, Language language, String change) {
        var line = texts.plain(language, "notification.change." + change);
        return member.find(
                message -> message.text().startsWith("📬") && message.text().contains(line), line);
    }

    private String accepts(Member desk, String ref, String title) {
        desk.says("/show " + ref);
        desk.presses(
                desk.find(
                        message -> message.buttons().contains("✅ Accept")
                                && message.text().contains(ref),
                        "card"),
                "✅");
        desk.replies("✅ ", title);
        desk.presses("Workplace");
        var entry = Office.number(desk.find(
                message -> message.text().contains("R-") && message.text().contains(title), "the entry"));
        office.settles();
        return entry;
    }

    private void attaches(Member desk, String ref, String entry) {
        decides(desk, ref, new DeskAct.Attach(Integer.parseInt(entry.substring(2))));
        office.settles();
    }

    /** Without a word in a chat, so that the next message that the bot sends is the notice. */
    private void decides(Member desk, String ref, DeskAct what) {
        var official =
                officials.acting(new Person(desk.person().id(), desk.person().id()));
        var opinion = opinions.find(
                        Desk.READER, opinions.numbered(Desk.READER, ref).orElseThrow())
                .orElseThrow();
        opinions.take(new DeskStep(UUID.randomUUID(), official, opinion.id(), (short) opinion.version(), what));
    }

    private List<Call> calls(Member member) {
        return simulator.calls("sendmessage").stream()
                .filter(call -> call.parameters()
                        .getOrDefault("chat_id", "")
                        .equals("" + member.person().id()))
                .toList();
    }

    private static boolean isNotice(Call call) {
        return call.parameters().getOrDefault("text", "").startsWith("📬");
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
