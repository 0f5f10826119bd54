package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.DeskStep;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import io.candor.suggestion.Releasing;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.MovableClock;
import io.candor.support.Seen;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What is kept ends: the author is told, the address is forgotten, and in the end nothing is left but a figure. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class RetentionTests {
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
    void today() {
        clock.goAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void endsFromTheAnswerToTheLastNoticeToTheCodeToNothing(Language language) {
        var desk = office.official("Theodora-" + ++people, language, Role.DESK);
        var author = Member.of(simulator, "Wilhelmina-" + people, language.tag());
        var ref = sends(author, "The tap in the yard drips by day and by night, 院子里的水龙头漏水。");
        releasing.now();
        office.settles();
        var card = desk.sees(ref);
        answers(desk, ref);
        hears(author, texts.plain(language, "notification.change.ANSWERED"));
        office.settles();
        var turnsOn = turnsOffAndOn(author);
        releasing.now();

        clock.goAhead(Duration.ofDays(24));
        runs("last-call");
        var last = author.find(
                message -> message.text().startsWith("📬") && message.text().contains("⏳"), "the last notice");
        assertThat(last.buttons()).anyMatch(label -> label.startsWith("⚖️"));
        Await.await("nothing more to be told", () -> count("notice") == 0);
        assertThat(looksUp(author).text()).contains("⏳");

        clock.goAhead(Duration.ofDays(31));
        runs("retention");
        releasing.now();
        assertThat(count("suggestion where return_address is not null")).isZero();
        var byCode = looksUp(author);
        assertThat(byCode.text()).contains(ref, texts.plain(language, "suggestion.notices.off"));
        assertThat(byCode.buttons()).noneMatch(label -> label.startsWith("🔔") || label.startsWith("🔕"));
        author.forges(last.id(), turnsOn);
        assertThat(author.toast()).isEqualTo(texts.plain(language, "suggestion.toast.notices-over"));
        assertThat(count("held_change")).isZero();

        clock.goAhead(Duration.ofDays(800));
        runs("retention");
        cardsAreDrawn();
        var purged = texts.plain(language, "opinions.purged");
        desk.find(message -> message.id() == card.id() && message.text().equals(purged), "the emptied card");
        assertThat(desk.messages()).noneMatch(message -> message.text().contains("水龙头"));
        assertThat(looksUpInVain(author)).isEqualTo(texts.plain(language, "suggestion.mistake.unknown"));
        author.presses(byCode, "↩️");
        author.find(
                message -> message.id() == byCode.id()
                        && message.text().equals(texts.plain(language, "suggestion.mistake.unknown")),
                "that nothing is there");
        desk.says("/show " + ref);
        assertThat(desk.seesNew(ref).text()).doesNotContain("漏水");
        assertThat(count("suggestion where purged and words is null and ref is null"))
                .isEqualTo(people);
    }

    /** The timer's own task, whose time has come. */
    private void runs(String task) {
        var before = ran(task);
        jdbc.sql("update scheduled_tasks set execution_time = now() - interval '1 minute' where task_name = :task")
                .param("task", task)
                .update();
        Await.await(task, () -> !ran(task).equals(before));
    }

    private String ran(String task) {
        return jdbc.sql("select coalesce(last_success::text, '') from scheduled_tasks where task_name = :task")
                .param("task", task)
                .query(String.class)
                .single();
    }

    private void cardsAreDrawn() {
        Await.await("cards to be drawn", () -> {
            jdbc.sql("update scheduled_tasks set execution_time = now() where task_name like 'card-%' and not picked")
                    .update();
            return count("scheduled_tasks where task_name like 'card-%'") == 0;
        });
    }

    private void answers(Member desk, String ref) {
        var official =
                officials.acting(new Person(desk.person().id(), desk.person().id()));
        var opinion = opinions.find(
                        Reader.GROUP, opinions.numbered(Reader.GROUP, ref).orElseThrow())
                .orElseThrow();
        opinions.take(new DeskStep(
                UUID.randomUUID(),
                official,
                opinion.id(),
                (short) opinion.version(),
                new DeskAct.Answer("It has a new washer, 换了垫圈。")));
    }

    private static void hears(Member author, String line) {
        author.find(message -> message.text().startsWith("📬") && message.text().contains(line), line);
    }

    private String sends(Member member, String words) {
        var draft = member.says(words);
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        member.presses(preview, "🔔");
        return receipt(member).text().replaceAll("(?s).*(S-[0-9A-Z]{6}).*", "$1");
    }

    private static Seen looksUp(Member member) {
        member.says(receipt(member).copies("📋"));
        return Await.until(
                () -> member.news().reversed().stream()
                        .filter(message -> message.isFromBot() && message.text().startsWith("S-"))
                        .findFirst(),
                () -> "the author's card in " + member.messages());
    }

    private static String looksUpInVain(Member member) {
        member.says(receipt(member).copies("📋"));
        return Await.until(
                        () -> member.news().reversed().stream()
                                .filter(Seen::isFromBot)
                                .findFirst(),
                        () -> "an answer in " + member.messages())
                .text();
    }

    /** What the button carries that turns notices on. */
    private static String turnsOffAndOn(Member author) {
        var card = looksUp(author);
        author.presses(card, "🔕");
        var off = author.find(message -> message.id() == card.id() && has(message, "🔔"), "notices off");
        author.presses(off, "🔔");
        author.find(message -> message.id() == card.id() && has(message, "🔕"), "notices on");
        return off.button("🔔").path("callback_data").asString();
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(each -> each.startsWith(label));
    }

    private static Seen receipt(Member member) {
        return member.find(
                message -> message.buttons().stream().anyMatch(label -> label.startsWith("📋")), "a receipt");
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
