package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Simulator;
import io.candor.sealing.AnotherProcess;
import io.candor.sealing.KeyRotation;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.DeskStep;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Releasing;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.MovableClock;
import io.candor.support.Seen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** All keys change, several times over: what people have in their chats works on, and nobody notices. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class KeyChangesTests {
    private static final int TIMES = 3;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Office office;

    @Autowired
    private Releasing releasing;

    @Autowired
    private KeyRotation keys;

    @Autowired
    private TransactionOperations transactions;

    @Value("${candor.keyset}")
    private String keyset;

    @Autowired
    private MovableClock.Moved clock;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @AfterEach
    void itIsTodayAgain() {
        simulator.faults().clear();
        clock.goAhead(Duration.ZERO);
        keys.run();
    }

    @Test
    void leavesReceiptsButtonsAndPromptsInForce() {
        var desk = office.official("Theodora", Language.ENGLISH, Role.DESK);
        var author = member("Wilhelmina");
        var patient = member("Mechthild");
        var hesitant = member("Adelgunde");
        var preview = previewed(author, "The lamp over the side door has been dead for weeks.");
        var data = preview.button("🔔").path("callback_data").asString();
        author.presses(preview, "🔔");
        var receipt = author.find(message -> button(message, "📋"), "the receipt");
        var ref = ref(receipt);
        patient.presses(previewed(patient, "The bins behind the canteen are never emptied."), "🔔");
        var other = ref(patient.find(message -> button(message, "📋"), "the other receipt"));
        releasing.now();
        office.settles();
        var card = desk.find(message -> message.text().contains(other) && button(message, "📣"), "the card");
        asksToAdd(author, receipt, ref);
        var draft = previewed(hesitant, "The railing on the ramp is loose.");

        keysChange();

        author.forges(preview.id(), data);
        author.toast();
        assertThat(count("held_suggestion")).as("sent again").isZero();
        author.replies("💬 " + ref, "And so has the one beside it.");
        var addition = author.find(message -> button(message, "✖️"), "the preview of what is added");
        author.presses(addition, "💬");
        author.find(message -> message.id() == addition.id() && button(message, "🔎"), "what was added");
        hesitant.presses(draft, "🔔");
        hesitant.find(message -> message.id() == draft.id() && button(message, "📋"), "the receipt");
        releasing.now();
        assertThat(looksUp(author, receipt).text()).contains("And so has the one beside it.");
        desk.presses(card, "📣");
        desk.find(message -> message.asksForReply() && message.text().contains(other), "the question");
        desk.replies("📣 ", "They were this morning.");
        assertThat(patient.sees("📬").text()).contains(other, "They were this morning.");
    }

    @Test
    void tellsAuthorsWhatWasDueBeforehand() {
        var desk = office.official("Sigismunda", Language.ENGLISH, Role.DESK);
        var author = member("Kunigunde");
        author.presses(previewed(author, "The gate to the yard does not close."), "🔔");
        var receipt = author.find(message -> button(message, "📋"), "the receipt");
        releasing.now();
        office.settles();
        simulator.faults().next(1_000, "sendmessage", Fault.tooManyRequests(600));
        answers(desk, ref(receipt), "It does now.");
        Await.await("a try", () -> count("notice where tries > 0") == 1);

        keysChange();
        simulator.faults().clear();
        clock.goAhead(Duration.ofMinutes(21));

        assertThat(author.sees("📬").text())
                .contains(texts.plain(Language.ENGLISH, "notification.change.ANSWERED"), "It does now.");
    }

    /** Another process changes all of them, as if weeks passed, and this one goes on. */
    private void keysChange() {
        var another = new AnotherProcess(Path.of(keyset), jdbc, transactions);
        var before = addresses();
        for (var week = 1; week <= TIMES; week++) {
            assertThat(another.changesAllKeys(Duration.ofDays(7L * week)))
                    .as("destroyed")
                    .isNotEmpty();
        }
        assertThat(addresses()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    private List<String> addresses() {
        return jdbc.sql("select encode(return_address, 'hex') from suggestion where return_address is not null")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Seen previewed(Member member, String words) {
        var draft = member.says(words);
        return member.find(message -> message.repliesTo() == draft, "the preview");
    }

    /** Leaves the question open. */
    private static void asksToAdd(Member author, Seen receipt, String ref) {
        author.presses(looksUp(author, receipt), "💬");
        author.find(message -> message.asksForReply() && message.text().contains(ref), "the question");
    }

    private static Seen looksUp(Member author, Seen receipt) {
        author.says(receipt.copies("📋"));
        return author.seesNew(ref(receipt));
    }

    /** Without a word in a chat, so that the next message that the bot sends is the notice. */
    private void answers(Member desk, String ref, String words) {
        var official =
                officials.acting(new Person(desk.person().id(), desk.person().id()));
        var opinion = opinions.find(opinions.numbered(ref).orElseThrow()).orElseThrow();
        opinions.take(new DeskStep(
                UUID.randomUUID(), official, opinion.id(), (short) opinion.version(), new DeskAct.Answer(words)));
    }

    private Member member(String name) {
        return Member.of(simulator, name, Language.ENGLISH.tag());
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static String ref(Seen receipt) {
        return receipt.text().replaceAll("(?s).*(S-[0-9A-Z]{6}).*", "$1");
    }

    private static boolean button(Seen message, String label) {
        return message.buttons().stream().anyMatch(each -> each.startsWith(label));
    }
}
