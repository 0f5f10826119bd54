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
import io.candor.pictures.BlankPicture;
import io.candor.playground.Faults;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Simulator;
import io.candor.playground.Upload;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import io.candor.support.Snapshots;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Pictures on their way from members to the desk, over HTTP, and out of its chats again. */
@ConversationTest
@Import(Releasing.class)
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class PictureTests {
    private static final byte[] STAIRS = Snapshots.telltale(200, 120, 6);
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
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    private Member clerk;

    @BeforeEach
    void aDesk() {
        settleList();
        if (officials.holding(Role.OWNER).isEmpty()) {
            Appointed.official(simulator, appointments, "Olga", Language.ENGLISH, null, Role.OWNER);
        }
        clerk = clerk(Language.ENGLISH);
    }

    @AfterEach
    void everybodyLeaves() {
        simulator.faults().clear();
        releasing.now();
        deskGroup.giveUp();
        allIsSaid();
        officials.holding(Role.DESK).forEach(official -> appointments.revoke(official.id()));
        allIsSaid();
    }

    private void settleList() {
        jdbc.sql("""
                        update suggestion set state = 'ANSWERED', answer = coalesce(words, picture), version = version + 1
                        where state = 'WAITING'
                        """).update();
    }

    private void allIsSaid() {
        Await.await(
                "everything said and emptied",
                () -> jdbc.sql("""
                        select not exists (select from scheduled_tasks
                            where task_name like 'card-%' or task_name = 'official-menu')
                        """).query(Boolean.class).single());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reachTheDeskMadeAnewAndLeaveItWithTheirSuggestion(Language language) {
        var reader = clerk(language);
        var member = member(language);
        var ref = sends(member, member.shows(STAIRS, "The stairs to the cellar are dark. " + language), "🔔");
        releasing.now();

        var card = reader.find(message -> message.text().startsWith(ref + " ·"), "the card");
        var shown = reader.find(message -> message.id() == card.repliesTo(), "the picture");
        assertThat(card.text())
                .contains("The stairs to the cellar are dark.", texts.plain(language, "opinions.above.picture"));
        assertThat(shown.hasPicture()).isTrue();
        assertThat(shown.isProtected()).isTrue();
        assertThat(shown.text()).isEqualTo("🖼 " + ref);
        var picture = reader.picture(shown).orElseThrow();
        assertThat(Snapshots.tells(picture)).isFalse();
        assertThat(Snapshots.read(picture).getWidth()).isEqualTo(120);
        assertThat(new Color(Snapshots.read(picture).getRGB(5, 5)).getBlue()).isGreaterThan(200);
        var author = looksUp(member);
        assertThat(author.hasPicture()).isFalse();
        assertThat(author.text()).contains(texts.plain(language, "suggestion.pictured"));

        withdraws(member, author, language);
        releasing.now();

        var taken = redrawn(
                reader,
                shown,
                texts.plain(language, "opinions.picture.withdrawn").split("\n")[1]);
        assertThat(reader.picture(taken)).hasValue(BlankPicture.jpeg().toArray());
        redrawn(reader, card, texts.plain(language, "opinions.state.WITHDRAWN"));
        assertThat(jdbc.sql("select count(*) from suggestion where ref = :ref and picture is not null")
                        .param("ref", ref)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void needNoWordsAndMayBeAFileWithAName() {
        var member = member(Language.ENGLISH);
        var file = new Upload("wilhelmina-at-home.png", "image/png", Snapshots.png(300, 100));

        var ref = sends(member, member.sendsFile(file, ""), "🕶");
        releasing.now();

        var card = clerk.find(message -> message.text().startsWith(ref + " ·"), "the card");
        assertThat(clerk.picture(above(card))).isPresent();
        clerk.says("/inbox");
        assertThat(clerk.seesNew("🖼 (a picture)").text()).contains(ref);
        clerk.says("/show " + ref);
        var again = clerk.seesNew(ref + " ·");
        assertThat(again.id()).isNotEqualTo(card.id());
        assertThat(clerk.picture(above(again))).isPresent();
    }

    @Test
    void standBelowWordsThatNeedAMessageOfTheirOwn() {
        var member = member(Language.ENGLISH);

        sends(member, member.shows(STAIRS, "The roof drips into the archive. ".repeat(60)), "🕶");
        releasing.now();

        var card = clerk.find(message -> message.buttons().contains("✅ Accept"), "the card");
        var picture = above(card);
        assertThat(picture.hasPicture()).isTrue();
        assertThat(above(picture).text()).contains("The roof drips into the archive.");
    }

    @Test
    void standInTheDesksGroupAndGoFromThereToo() {
        var group = simulator.people().groups().found("Desk", List.of(clerk.person()));
        simulator.people().groups().addBot(group, clerk.person(), true);
        var desk = clerk.in(group);
        desk.sees("Hello");
        deskGroup.choose(new Destination(group, 0));
        var member = member(Language.ENGLISH);
        var ref = sends(member, member.shows(STAIRS, "The gate does not lock."), "🕶");
        releasing.now();
        var card = desk.find(message -> message.text().startsWith(ref + " ·"), "the card");
        var shown = desk.find(message -> message.id() == card.repliesTo(), "the picture");
        assertThat(desk.picture(shown)).isPresent();

        withdraws(member, looksUp(member), Language.ENGLISH);
        releasing.now();

        var taken = redrawn(desk, shown, "taken this picture back");
        assertThat(desk.picture(taken)).hasValue(BlankPicture.jpeg().toArray());
    }

    @Test
    void areTakenFromWhoIsRevoked() {
        var member = member(Language.ENGLISH);
        var ref = sends(member, member.shows(STAIRS, "The lamp flickers."), "🕶");
        releasing.now();
        var card = clerk.find(message -> message.text().startsWith(ref + " ·"), "the card");
        var shown = above(card);
        allIsSaid();

        appointments.revoke(officials
                .acting(new Person(clerk.person().id(), clerk.person().id()))
                .id());

        var taken = redrawn(clerk, shown, "for officials only");
        assertThat(clerk.picture(taken)).hasValue(BlankPicture.jpeg().toArray());
    }

    @Test
    void goOnceHoweverOftenTheButtonIsPressed() {
        var member = member(Language.ENGLISH);
        var draft = member.shows(STAIRS, "The lift is out of order.");
        var preview = preview(member, draft);
        member.presses(preview, "🕶");
        var data = preview.button("🕶").path("callback_data").asString();
        redrawn(member, preview, "Received as");
        var fetched = simulator.calls("getFile").size();

        member.forges(preview.id(), data);
        member.toast();

        assertThat(redrawn(member, preview, "Received as").buttons()).isNotEmpty();
        assertThat(jdbc.sql("select count(*) from held_suggestion")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(simulator.calls("getFile")).hasSize(fetched);
    }

    @Test
    void areNotSentWhenTheyWereReplacedAfterThePreview() {
        var member = member(Language.ENGLISH);
        var draft = member.shows(STAIRS, "The window is broken.");
        var preview = preview(member, draft);

        member.replaces(draft, Snapshots.jpeg(300, 300));
        member.find(message -> message.repliesTo() == draft && message.id() != preview.id(), "a fresh preview");
        member.presses(preview, "🕶");
        assertThat(member.toast()).isEqualTo(texts.plain(Language.ENGLISH, "suggestion.toast.changed"));
        member.presses(member.find(message -> message.id() == preview.id() && message.isEdited(), "it redrawn"), "🕶");

        redrawn(member, preview, "Received as");
        releasing.now();
        var card = clerk.find(message -> message.text().contains("The window is broken."), "the card");
        var picture = clerk.picture(above(card)).orElseThrow();
        assertThat(Snapshots.read(picture).getWidth()).isEqualTo(300);
    }

    @Test
    void ofAnAlbumAreTheFirstAlone() {
        var member = member(Language.ENGLISH);
        var first = member.shows(List.of(STAIRS, Snapshots.jpeg(300, 300)), "Two stairs.")
                .getFirst();

        var preview = preview(member, first);
        assertThat(preview.text()).contains(texts.plain(Language.ENGLISH, "suggestion.preview.note.several"));
        member.presses(preview, "🕶");
        redrawn(member, preview, "Received as");
        releasing.now();

        var card = clerk.find(message -> message.text().contains("Two stairs."), "the card");
        assertThat(Snapshots.read(clerk.picture(above(card)).orElseThrow()).getWidth())
                .isEqualTo(120);
        assertThat(member.messages()).filteredOn(Seen::isFromBot).hasSize(1);
    }

    static Stream<String> failing() {
        return Stream.of("getFile", Faults.DOWNLOAD);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void stayInTheirPreviewWhereTelegramFails(String what) {
        var member = member(Language.ENGLISH);
        var preview = preview(member, member.shows(STAIRS, "The clock is slow."));
        simulator.faults().next(1, what, new Fault.BadGateway());

        member.presses(preview, "🕶");

        assertThat(member.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.picture-away"));
        assertThat(jdbc.sql("select count(*) from held_suggestion")
                        .query(Integer.class)
                        .single())
                .isZero();
        member.presses(preview(member, preview), "🕶");
        redrawn(member, preview, "Received as");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areRefusedWhereTheyAreNoneWithAWayOut(Language language) {
        var member = member(language);
        var file = new Upload("wilhelmina.png", "image/png", "%PDF-1.7 of Wilhelmina".getBytes());
        var preview = preview(member, member.sendsFile(file, "See for yourselves what became of it."));

        member.presses(preview, "🔔");

        assertThat(redrawn(member, preview, texts.plain(language, "suggestion.picture.UNKNOWN"))
                        .buttons())
                .isEmpty();
    }

    private Member clerk(Language language) {
        return Appointed.official(simulator, appointments, "Keeper" + ++people, language, null, Role.DESK);
    }

    private static Member member(Simulator simulator, Language language) {
        return Member.of(simulator, "Wilhelmina-P" + ++people, language.tag());
    }

    private Member member(Language language) {
        return member(simulator, language);
    }

    private String sends(Member member, int draft, String way) {
        var preview = preview(member, draft);
        member.presses(preview, way);
        return redrawn(member, preview, "S-").text().replaceAll("(?s).*(S-[0-9A-Z]{6}).*", "$1");
    }

    private static Seen preview(Member member, int draft) {
        return member.find(
                message -> message.repliesTo() == draft && message.buttons().size() > 3, "the preview");
    }

    /** The same as it is now. */
    private static Seen preview(Member member, Seen preview) {
        return member.find(
                message -> message.id() == preview.id() && message.buttons().size() > 3, "the preview");
    }

    private Seen above(Seen card) {
        return clerk.find(message -> message.id() == card.repliesTo(), "what stands above");
    }

    private Seen looksUp(Member member) {
        member.says(member.find(message -> message.buttons().stream().anyMatch(b -> b.startsWith("📋")), "a receipt")
                .copies("📋"));
        return Await.until(
                () -> member.news().reversed().stream()
                        .filter(message -> message.isFromBot() && message.text().startsWith("S-"))
                        .findFirst(),
                () -> "the author's card in " + member.messages());
    }

    private void withdraws(Member member, Seen card, Language language) {
        member.presses(card, "↩️");
        member.presses(texts.plain(language, "suggestion.button.withdraw-now"));
        redrawn(member, card, "↩️ S-");
    }

    private static Seen redrawn(Member who, Seen message, String text) {
        return who.find(each -> each.id() == message.id() && each.text().contains(text), text);
    }
}
