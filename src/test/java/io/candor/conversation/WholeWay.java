package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.DeskGroup;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a member's word to the verified close-off, wherever the desk sits and whoever sits at it. */
abstract class WholeWay {
    private static final String TITLE = "Mend what lies beside the door 门口";
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
    private Releasing releasing;

    @Autowired
    private Office office;

    private Member member;
    private Member clerk;
    private Member handler;
    private Member supervisor;

    /** Where the desk reads. */
    enum Place {
        PRIVATE,
        GROUP,
        TOPIC
    }

    /** The language of the organisation and of everybody in it. */
    abstract Language language();

    @BeforeEach
    void enter() {
        people++;
        official("Ottokar", null, Role.OWNER);
        clerk = official("Kunibert", null, Role.DESK);
        handler = official("Hadewych", "logistics", Role.HANDLER);
        supervisor = official("Sieghart", null, Role.SUPERVISOR);
        member = Member.of(simulator, "Wilgefortis" + people, language().tag());
    }

    /** So that the next test's cards go to its own officials. */
    @AfterEach
    void leave() {
        deskGroup.giveUp();
        Stream.of(Role.DESK, Role.HANDLER, Role.SUPERVISOR)
                .flatMap(role -> officials.holding(role).stream())
                .distinct()
                .forEach(official -> appointments.revoke(official.id()));
        office.settles();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void goesFromWhatWasSaidToAVerifiedCloseOff(Place place) {
        var desk = sits(clerk, place);
        var code = says("The drain beside the door is blocked, 门口的下水道堵了。");

        var card = cameOut(desk);
        desk.presses(card, "✅");
        answers(desk, TITLE);
        pressesNth(
                desk.find(seen -> seen.text().contains(TITLE) && seen.buttons().size() > 5, "categories"), desk, 6);
        var ref = number(has(desk, card.id(), "R-"));
        desk.says("/show" + named(place) + " " + ref);
        desk.presses(desk.seesNew(ref + " · "), "🌐");
        assertThat(desk.toast()).contains(ref);

        mend(ref);

        member.says(code);
        assertThat(member.seesNew(ref).text()).contains(TITLE).contains("☑️");
        member.says("/ledger");
        var board = member.find(seen -> seen.buttons().stream().anyMatch(label -> label.startsWith(ref)), "the board");
        member.presses(board, ref);
        assertThat(has(member, board.id(), "It flows again 通了").text())
                .doesNotContain("Kunibert", "Hadewych", "Sieghart", "for us alone");
    }

    @Test
    void tellsOfficialsWhereTheirCommandsAre() {
        clerk.says("/start");
        clerk.seesNew("🪪");
        clerk.says("/help");
        assertThat(clerk.seesNew("/inbox").text()).contains("/new", "/show").doesNotContain("/audit", "/claim");

        member.says("/help");
        assertThat(member.seesNew("/status").text()).doesNotContain("/inbox", "🪪");
    }

    @Test
    void leadsWhoHasNoUsernameIntoThePrivateChat() {
        var nameless = official("库尼贝特", null, Role.DESK);
        var desk = sits(nameless, Place.GROUP);
        says("The lamp above the stairs is dead, 楼梯的灯坏了。");

        var card = cameOut(desk);
        desk.presses(card, "📣");
        var inPrivate = desk.follows();
        answers(inPrivate, "It burns again 亮了");

        assertThat(has(desk, card.id(), "It burns again 亮了").text()).contains("S-");
    }

    @Test
    void takesPressesOfUnknownAdministratorsAndNoWordsOfTheirs() {
        sits(clerk, Place.GROUP);
        var unknown = clerk.anonymouslyIn(group());
        says("The bell does not ring, 铃不响。");
        var card = cameOut(unknown);

        unknown.presses(card, "📣");
        answers(unknown, "It rings again 响了");
        var told = unknown.find(seen -> seen.id() > card.id() && opens(seen), "a link");
        var link = told.json().path("reply_markup").findValuesAsString("url").getFirst();
        assertThat(has(unknown, card.id(), "S-").text()).doesNotContain("It rings again");
        var inPrivate = clerk.follows(link);
        inPrivate.presses(cameOut(inPrivate), "📣");
        answers(inPrivate, "It rings again 响了");

        has(unknown, card.id(), "It rings again 响了");
    }

    private void mend(String ref) {
        office.settles();
        handler.presses(handler.find(seen -> seen.text().contains(ref) && offers(seen, "✋"), "the entry"), "✋");
        var dates =
                handler.find(seen -> seen.text().contains(ref) && seen.buttons().size() > 5, "dates");
        pressesNth(dates, handler, 1);
        press(handler, dates, "🛠");
        answers(handler, "Order a plumber 请师傅");
        press(handler, dates, "📝");
        answers(handler, "The plumber was here 师傅来过");
        handler.presses(handler.find(seen -> offers(seen, "👥"), "what will be public"), "👥");
        handler.find(seen -> seen.text().startsWith("👥") && offers(seen, "📋"), "that it is on record");
        press(handler, dates, "🗒");
        answers(handler, "for us alone 内部");
        press(handler, dates, "📤");
        answers(handler, "It flows again 通了");
        var review = supervisor.find(seen -> seen.text().contains(ref) && offers(seen, "☑️"), "what is submitted");
        supervisor.presses(review, "☑️");
        supervisor.presses(
                supervisor.find(
                        seen -> seen.id() == review.id() && seen.text().contains("?")
                                || seen.id() == review.id() && seen.text().contains("？"),
                        "whether it was checked"),
                "☑️");
        supervisor.find(
                seen -> seen.id() == review.id() && seen.text().contains("☑️") && !offers(seen, "☑️"), "closed");
    }

    private Member sits(Member official, Place place) {
        return switch (place) {
            case PRIVATE -> official;
            case GROUP -> {
                found(simulator.people().groups().found("Desk", List.of(official.person())), official, 0);
                yield official.in(group());
            }
            case TOPIC -> {
                long group = simulator.people().groups().foundWithTopics("Desk", List.of(official.person()));
                simulator.people().groups().topic(group, "Canteen");
                int topic = simulator.people().groups().topic(group, "What was said");
                found(group, official, topic);
                yield official.in(group, topic);
            }
        };
    }

    private void found(long group, Member official, int topic) {
        simulator.people().groups().addBot(group, official.person(), true);
        deskGroup.choose(new Destination(group, topic));
    }

    private long group() {
        return deskGroup.group().orElseThrow().chat();
    }

    /** Sends it, brings it out, and gives the code. */
    private String says(String words) {
        member.says(words);
        member.presses("🔔");
        var code = member.find(seen -> offers(seen, "📋"), "the receipt").copies("📋");
        releasing.now();
        return code;
    }

    private String named(Place place) {
        return place == Place.PRIVATE ? "" : "@" + simulator.username();
    }

    private Member official(String name, String unit, Role... roles) {
        return Appointed.official(simulator, appointments, name + people, language(), unit, roles);
    }

    private static Seen cameOut(Member desk) {
        return desk.find(seen -> seen.text().contains("S-") && offers(seen, "⋯"), "what came out");
    }

    /** Answers the newest question once it is there. */
    private static void answers(Member official, String words) {
        var question = Await.until(
                () -> official.news().reversed().stream()
                        .filter(Seen::asksForReply)
                        .findFirst(),
                () -> "a question in\n" + official.messages());
        official.replies(question.text(), words);
        Await.await("a word to it", () -> official.news().stream().anyMatch(Seen::isFromBot));
    }

    /** Presses that button of that message as soon as it offers it. */
    private void press(Member official, Seen message, String label) {
        office.settles();
        official.presses(
                official.find(seen -> seen.id() == message.id() && offers(seen, label), "the button " + label), label);
    }

    private static void pressesNth(Seen message, Member official, int nth) {
        official.presses(message, message.buttons().get(nth));
    }

    private static Seen has(Member desk, int message, String text) {
        return desk.find(seen -> seen.id() == message && seen.text().contains(text), text);
    }

    private static boolean offers(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }

    private static boolean opens(Seen message) {
        return !message.json().path("reply_markup").findValues("url").isEmpty();
    }

    private static String number(Seen card) {
        return card.text().replaceAll("(?s).*(R-\\d+).*", "$1");
    }
}
