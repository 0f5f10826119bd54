package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.DeskGroup;
import io.candor.access.Officials;
import io.candor.bot.Action;
import io.candor.bot.Button;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Prompt;
import io.candor.bot.Role;
import io.candor.bot.SignedActions.Purpose;
import io.candor.bot.Texts;
import io.candor.conversation.Forgery.Answer;
import io.candor.playground.Simulator;
import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import io.candor.sealing.ReceiptCode;
import io.candor.suggestion.Letter;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Rows;
import io.candor.support.Seen;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Somebody presses every button and answers every question of others: stolen, cut, changed, made for something else,
 * again and again, or with a role that was lost. It is refused, touches no row, and the refusal is the same whatever it
 * was about.
 */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class ForgerTests {
    /** Letters of what buttons and questions do: asking, doing, going on. */
    private static final String VERBS = "acdinoqrstwxACNRWX123";

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
    private Mailbox mailbox;

    @Autowired
    private Images images;

    @Autowired
    private Releasing releasing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Autowired
    private Forgery forgery;

    @Autowired
    private Office office;

    private Member thief;
    private Member victim;
    private Answer stale;

    /** What a token can be about; no answer may tell them apart. */
    private List<UUID> subjects;

    @BeforeEach
    void begin() {
        thief = greeted("Isidor");
        victim = greeted("Kunigunde");
        stale = new Answer(texts.plain(Language.ENGLISH, "bot.stale"), true, "");
        subjects = List.of(released(), withdrawn(), withdrawnUnreleased(), held(), UUID.randomUUID());
        office.settles();
    }

    @AfterEach
    void everybodyLeaves() {
        deskGroup.giveUp();
        officials.holding(Role.DESK).forEach(official -> appointments.revoke(official.id()));
        office.settles();
    }

    @Test
    void pressesTheButtonsOfOthers() {
        var stolen = new ArrayList<String>();
        for (var button : forgery.buttons()) {
            subjects.forEach(subject -> Stream.of('a', 'W', '1')
                    .forEach(verb -> stolen.add(forgery.button(button.family(), verb, bytes(subject), chat(victim)))));
        }
        assertThat(stolen).allMatch(token -> forgery.isReal(token, chat(victim)));

        assertRefused(thief, chat(thief), stolen);
    }

    @Test
    void pressesInAPrivateChatWhatWasMadeForTheGroupAndTheOtherWayRound() {
        var group = group(thief, victim);
        var madeForGroup = everyButton(group);
        var madeForThief = everyButton(chat(thief));

        assertRefused(thief, chat(thief), madeForGroup);
        assertRefused(thief, group, madeForThief);
    }

    @Test
    void cutsTheDataOfItsOwnButtonsAtEveryPlace() {
        var cut = everyButton(chat(thief)).stream()
                .flatMap(token -> Forgery.cut(token).stream())
                .toList();
        assertThat(cut)
                .hasSizeGreaterThan(100 * forgery.buttons().size())
                .noneMatch(token -> forgery.isReal(token, chat(thief)));

        assertRefused(thief, chat(thief), cut);
    }

    @Test
    void changesEachBitOfTheDataOfItsOwnButtons() {
        var flipped = everyButton(chat(thief)).stream()
                .flatMap(token -> Forgery.flipped(token).stream())
                .toList();

        assertThat(flipped)
                .hasSizeGreaterThan(300 * forgery.buttons().size())
                .noneMatch(token -> forgery.isReal(token, chat(thief)));
        assertRefused(thief, chat(thief), everyTenth(flipped));
    }

    @Test
    void usesWhatWasSignedForSomethingElse() {
        var own = chat(thief);
        var forged = new ArrayList<String>();
        for (var says : everyButton(own)) {
            everyButton(own).stream()
                    .filter(signature -> !signature.equals(says))
                    .forEach(signature -> forged.add(Forgery.spliced(says, signature)));
        }
        forgery.prompts()
                .forEach(prompt -> forged.add(forgery.prompt(prompt.family(), 'a', bytes(subjects.getFirst()), own)));
        forgery.buttons()
                .forEach(button -> forged.add(forgery.signed(
                        Purpose.OPENING, Action.of(button.family(), 'a').about(bytes(subjects.getFirst())), own)));

        assertRefused(thief, own, forged);
    }

    @Test
    void pressesAPreviewsButtonUnderThePreviewOfAnotherDraft() {
        var draft = thief.says("The lamp above the stairs flickers.");
        var preview = thief.find(message -> message.repliesTo() == draft, "the preview");
        var other = thief.says("The door of the archive sticks.");
        var under = thief.find(message -> message.repliesTo() == other, "the other preview");
        var before = Rows.of(jdbc);

        var answers = forgery.press(thief, chat(thief), under.id(), Set.of(data(preview, "🔔"), data(preview, "🕶")));

        assertThat(answers)
                .hasSize(1)
                .extracting(Answer::text)
                .containsExactly(texts.plain(Language.ENGLISH, "suggestion.toast.changed"));
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void pressesAgainWhatWasShownBeforeItWasWithdrawn() {
        var receipt = sends(thief, "The lamp above the stairs flickers.");
        thief.says(receipt.copies("📋"));
        thief.presses(thief.seesNew("not shown to anybody yet"), "↩️");
        thief.presses("↩️ Yes");
        var end = thief.seesNew("is withdrawn");
        var shown = forgery.shownIn(chat(thief));
        var before = Rows.of(jdbc);

        for (var time = 0; time < 3; time++) {
            forgery.press(thief, chat(thief), end.id(), shown);
        }

        assertThat(shown).hasSizeGreaterThan(12);
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void learnsOfItsOwnButtonsNotWhetherItWasWithdrawnOrNeverWas() {
        var gone = List.of(subjects.get(1), subjects.get(2), subjects.get(4));
        for (var button : List.of("CardButton", "AdditionButton")) {
            for (var verb : VERBS.toCharArray()) {
                var seen = gone.stream()
                        .map(subject -> seesAfter(button, verb, subject))
                        .toList();
                assertThat(Set.copyOf(seen)).as(button + " " + verb).hasSize(1);
            }
        }
    }

    @Test
    void doesNothingWithARoleThatWasLost() {
        var official = official(Role.DESK, Role.HANDLER, Role.SUPERVISOR, Role.OWNER);
        official.says("/show nothing");
        var underWords = official.find(message -> message.repliesTo() > 0, "an answer to these words");
        var chat = chat(official);
        appointments.revoke(officials.acting(new Person(chat, chat)).id());
        office.settles();
        var left = new ArrayList<>(everyButtonOfOfficials(chat));
        left.addAll(everyQuestionOfOfficialsHandedOver(chat));
        var before = Rows.of(jdbc);

        var answers = forgery.press(official, chat, underWords.id(), left);

        assertThat(answers).containsExactly(notYours());
        assertThat(Rows.of(jdbc)).isEqualTo(before);
        assertThat(official.messages()).contains(underWords);
    }

    @Test
    void pressesTheOfficialsButtonsInTheirGroup() {
        var group = group(thief, official(Role.DESK));
        deskGroup.choose(new Destination(group, 0));
        office.settles();
        var before = Rows.of(jdbc);

        var answers = forgery.press(thief, group, greeting(group), everyButtonOfOfficials(group));

        assertThat(answers).containsExactly(notYours());
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void answersTheQuestionsOfOthersWithoutMoreThanHavingSaidSomething() {
        var forged = new ArrayList<String>();
        for (var prompt : forgery.prompts()) {
            var subject = bytes(subjects.getFirst());
            var own = forgery.prompt(prompt.family(), 'a', subject, chat(thief));
            subjects.forEach(each -> forged.add(forgery.prompt(prompt.family(), 'a', bytes(each), chat(victim))));
            forged.add(forgery.button(prompt.family(), 'a', subject, chat(thief)));
            forged.addAll(everyTenth(Forgery.cut(own)));
            forged.addAll(everyTenth(everyTenth(Forgery.flipped(own))));
        }
        var before = Rows.of(jdbc);
        thief.says("Mend the lamp.");
        var preview = thief.find(message -> has(message, "🔔"), "a preview");

        forged.forEach(token -> forgery.answer(thief, chat(thief), token, "Mend the lamp."));

        assertThat(answersTo(thief, preview.id(), forged.size()))
                .allSatisfy(answer -> assertThat(answer.text()).isEqualTo(preview.text()))
                .allSatisfy(answer -> assertThat(answer.buttons()).isEqualTo(preview.buttons()));
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void answersTheQuestionsOfOfficialsWithARoleThatWasLost() {
        var official = official(Role.DESK, Role.HANDLER, Role.SUPERVISOR, Role.OWNER);
        var chat = chat(official);
        appointments.revoke(officials.acting(new Person(chat, chat)).id());
        office.settles();
        var questions = everyQuestionOfOfficials(chat);
        var last = official.newest().id();
        var before = Rows.of(jdbc);

        questions.forEach(token -> forgery.answer(official, chat, token, "Done."));

        assertThat(answersTo(official, last, questions.size()))
                .extracting(Seen::text)
                .containsOnly(texts.plain(Language.ENGLISH, "bot.not-yours"));
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    @Test
    void answersTheOfficialsQuestionsInTheirGroup() {
        var group = group(thief, official(Role.DESK));
        var there = thief.in(group);
        var last = there.newest().id();
        var before = Rows.of(jdbc);

        everyQuestionOfOfficials(chat(victim)).forEach(token -> forgery.answer(thief, group, token, "Done."));
        everyQuestionOfOfficials(group).forEach(token -> forgery.answer(thief, group, token, "Done."));

        assertThat(answersTo(there, last, everyQuestionOfOfficials(group).size()))
                .extracting(Seen::text)
                .containsOnly(texts.plain(Language.ENGLISH, "bot.not-yours"));
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    /** It is refused with the same words, nothing else happens, and no row is touched. */
    private void assertRefused(Member who, long chat, Collection<String> forged) {
        var before = Rows.of(jdbc);
        var messages = who.in(chat).messages();

        var answers = forgery.press(who, chat, messages.getLast().id(), forged);

        assertThat(answers).containsExactly(stale);
        assertThat(who.in(chat).messages()).isEqualTo(messages);
        assertThat(Rows.of(jdbc)).isEqualTo(before);
    }

    private List<String> everyButton(long chat) {
        return forgery.buttons().stream()
                .map(button -> forgery.button(button.family(), 'a', bytes(subjects.getFirst()), chat))
                .toList();
    }

    private List<String> everyButtonOfOfficials(long chat) {
        var all = new ArrayList<String>();
        forgery.buttons().stream().filter(ForgerTests::isForOfficials).forEach(button -> {
            for (var verb : VERBS.toCharArray()) {
                subjects.forEach(subject -> all.add(forgery.button(button.family(), verb, bytes(subject), chat)));
            }
        });
        return all;
    }

    private List<String> everyQuestionOfOfficials(long chat) {
        return forgery.prompts().stream()
                .filter(ForgerTests::isForOfficials)
                .flatMap(prompt ->
                        subjects.stream().map(subject -> forgery.prompt(prompt.family(), 'i', bytes(subject), chat)))
                .toList();
    }

    /** As {@code ↩️ This answers …} below a text that was not sent as a reply. */
    private List<String> everyQuestionOfOfficialsHandedOver(long chat) {
        var handOver = family("HandOver");
        var verb = Bytes.of(new byte[] {'i', 0, 0});
        return forgery.prompts().stream()
                .filter(ForgerTests::isForOfficials)
                .flatMap(prompt ->
                        subjects.stream().map(subject -> new Action(handOver, prompt.family(), bytes(subject), verb)))
                .map(action -> forgery.button(action, chat))
                .toList();
    }

    private static boolean isForOfficials(Button button) {
        return button.role() != Role.MEMBER;
    }

    private static boolean isForOfficials(Prompt prompt) {
        return prompt.role() != Role.MEMBER;
    }

    private char family(String button) {
        return forgery.buttons().stream()
                .filter(each -> each.getClass().getSimpleName().equals(button))
                .map(Button::family)
                .findFirst()
                .orElseThrow();
    }

    /** What the thief is told, and what then stands in the place of a message under which they press. */
    private String seesAfter(String button, char verb, UUID subject) {
        var before = thief.says("/start");
        var shown = thief.find(message -> message.id() > before && message.isFromBot(), "a greeting");
        var token = forgery.button(family(button), verb, bytes(subject), chat(thief));
        var answers = forgery.press(thief, chat(thief), shown.id(), Set.of(token));
        Await.await("all of it", () -> simulator.pendingUpdates() == 0 && simulator.isPolled());
        var after = thief.messages().stream()
                .filter(message -> message.id() >= shown.id())
                .map(message -> message.text() + message.buttons())
                .toList();
        return answers + " " + after;
    }

    /** So many answers that came behind a message, once they are there. */
    private static List<Seen> answersTo(Member who, int after, int count) {
        return Await.until(
                () -> Optional.of(who.messages().stream()
                                .filter(message -> message.isFromBot() && message.id() > after)
                                .toList())
                        .filter(answers -> answers.size() == count),
                () -> count + " answers, not " + who.messages().size());
    }

    private Answer notYours() {
        return new Answer(texts.plain(Language.ENGLISH, "bot.not-yours"), true, "");
    }

    private Member official(Role... roles) {
        if (officials.holding(Role.OWNER).isEmpty()) {
            Appointed.official(simulator, appointments, "Ottilie", Language.ENGLISH, null, Role.OWNER);
        }
        var official = office.official("Desk-" + ++people, Language.ENGLISH, roles);
        office.settles();
        return official;
    }

    private Member greeted(String name) {
        var member = Member.of(simulator, name + "-Forger-" + ++people, "en");
        member.says("/start");
        member.find(Seen::isFromBot, "the greeting");
        return member;
    }

    private long group(Member... members) {
        var all = Stream.of(members).map(Member::person).toList();
        var group = simulator.people().groups().found("Desk", all);
        simulator.people().groups().addBot(group, all.getLast(), true);
        members[0].in(group).find(Seen::isFromBot, "the greeting");
        return group;
    }

    private int greeting(long group) {
        return thief.in(group).find(Seen::isFromBot, "the greeting").id();
    }

    private Seen sends(Member member, String words) {
        var draft = member.says(words);
        member.presses(member.find(message -> message.repliesTo() == draft, "the preview"), "🕶");
        return member.sees("S-");
    }

    private UUID released() {
        var id = held();
        releasing.now();
        return id;
    }

    private UUID withdrawn() {
        var id = released();
        mailbox.withdraw(id);
        releasing.now();
        return id;
    }

    private UUID withdrawnUnreleased() {
        var id = held();
        mailbox.withdraw(id);
        releasing.now();
        return id;
    }

    private UUID held() {
        ReceiptCode code = images.fresh();
        mailbox.send(code, new Letter("The lamp above the stairs flickers.", "unsorted", Optional.empty()));
        return images.of(code);
    }

    private static <T> List<T> everyTenth(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(at -> at % 10 == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static long chat(Member member) {
        return member.person().id();
    }

    private static String data(Seen message, String label) {
        return message.button(label).path("callback_data").asString();
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }

    private static Bytes bytes(UUID id) {
        return Bytes.of(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }
}
