package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.DeskGroup;
import io.candor.access.Official;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.organisation.Taxonomy;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Quiet;
import io.candor.support.Seen;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An author says which unit must not see a suggestion, and whoever belongs to it never does. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class ConcernsTests {
    private static final String UNIT = "logistics";
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
    private Taxonomy taxonomy;

    @Autowired
    private Releasing releasing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Autowired
    private Quiet bot;

    private Member owner;

    @BeforeEach
    void onlyAnOwner() {
        jdbc.sql(
                        "update suggestion set state = 'ANSWERED', answer = words, entry = null where state in ('WAITING', 'ACCEPTED')")
                .update();
        owner = Appointed.official(simulator, appointments, "Otto" + ++people, Language.ENGLISH, null, Role.OWNER);
        everybodyElseLeaves();
    }

    @AfterEach
    void everybodyElseLeaves() {
        deskGroup.giveUp();
        Stream.of(Role.DESK, Role.HANDLER, Role.SUPERVISOR, Role.OWNER)
                .flatMap(role -> officials.holding(role).stream())
                .filter(official -> official.chat()
                        .filter(chat -> chat.chat() != owner.person().id())
                        .isPresent())
                .distinct()
                .forEach(official -> appointments.revoke(official.id()));
        settles();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, DESK", "ENGLISH, SUPERVISOR", "ENGLISH, OWNER",
        "CHINESE, DESK", "CHINESE, SUPERVISOR", "CHINESE, OWNER"
    })
    void isShownToWhomThePreviewNamesWhoCanHandleIt(Language language, Role reading) {
        var inside = official(language, UNIT, Role.DESK, Role.SUPERVISOR, Role.HANDLER);
        var reader = reading == Role.OWNER ? owner : official(language, null, reading);
        var member = member(language);

        var ref = sends(member, "The foreman takes tools home 工具 " + people, reading.name(), language);
        assertThat(looksUp(member).text()).contains(words(language, "suggestion.card.concerns"));
        settles();
        assertThat(reader.messages()).as("before the release").noneMatch(seen -> tells(seen, ref));
        releasing.now();

        var card = reader.find(seen -> tells(seen, ref), "the card");
        assertThat(card.text()).contains(unit(reader == owner ? Language.ENGLISH : language));
        reader.says("/inbox");
        reader.presses(reader.find(seen -> seen.buttons().contains(ref), "the list"), ref);
        reader.presses(card, "📣");
        reader.find(Seen::asksForReply, "the question");
        reader.replies("📣 " + ref, "They are back, and counted 已归还");
        settles();
        assertThat(looksUp(member).text()).contains("已归还");
        assertThat(inside.messages()).noneMatch(seen -> tells(seen, ref));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void waitsWhereNobodyIsLeftAndReachesWhoComesLater(Language language) {
        var inside = official(language, UNIT, Role.DESK, Role.SUPERVISOR);
        moves(owner, Set.of(Role.OWNER), UNIT);
        var member = member(language);

        var ref = sends(member, "The foreman takes tools home 工具 " + people, "NOBODY", language);
        releasing.now();
        settles();
        assertThat(Stream.of(inside, owner).flatMap(who -> who.messages().stream()))
                .noneMatch(seen -> tells(seen, ref));
        var later = official(language, "finance", Role.SUPERVISOR);

        var card = later.find(seen -> tells(seen, ref), "the card");
        assertThat(card.buttons()).anyMatch(label -> label.startsWith("✅"));
        official(language, "finance", Role.SUPERVISOR);
        settles();
        assertThat(later.messages()).filteredOn(seen -> tells(seen, ref)).hasSize(1);
        var clerk = official(language, null, Role.DESK);
        clerk.find(seen -> tells(seen, ref) && seen.buttons().size() > 3, "the card for the desk that there is now");
        later.presses(card, "📣");
        assertThat(later.toast()).isEqualTo(texts.plain(language, "bot.not-yours"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsNothingToWhoeverIsMovedToTheUnitWhateverTheyPush(Language language) {
        var moved = official(language, null, Role.DESK, Role.SUPERVISOR);
        var clerk = official(language, "office", Role.DESK);
        var ref = sends(member(language), "The foreman takes tools home 工具 " + people, "DESK", language);
        releasing.now();
        var card = moved.find(seen -> tells(seen, ref), "the card");
        moved.presses(card, "⋯");
        var more = moved.find(seen -> seen.id() == card.id() && !seen.buttons().equals(card.buttons()), "more");
        moved.presses(more, "❓");
        moved.find(Seen::asksForReply, "the question");
        moved.says("/inbox");
        var list = moved.find(seen -> seen.buttons().contains(ref), "the list");
        settles();

        moves(moved, Set.of(Role.DESK, Role.SUPERVISOR, Role.HANDLER), UNIT);
        settles();

        assertThat(moved.messages()).noneMatch(seen -> seen.text().contains("工具"));
        var before = moved.messages().size();
        for (var old : List.of(card, more, list)) {
            old.buttons()
                    .forEach(label -> moved.forges(
                            old.id(), old.button(label).path("callback_data").asString()));
        }
        moved.replies("❓ " + ref, "Who are you?");
        for (var command : List.of("inbox", "contests", "overdue", "mine", "review", "ledger", "help", "report")) {
            moved.says("/" + command);
        }
        settles();
        assertThat(moved.messages().subList(before, moved.messages().size()))
                .filteredOn(Seen::isFromBot)
                .noneMatch(seen -> tells(seen, ref));
        assertThat(answer(moved, "/show " + ref)).isEqualTo(answer(moved, "/show S-000000"));
        assertThat(jdbc.sql(
                                "select count(*) from message m join suggestion s on s.id = m.suggestion where s.ref = :ref")
                        .param("ref", ref)
                        .query(Integer.class)
                        .single())
                .isZero();

        var entry = accepts(clerk, ref, "Tools that are missing");
        assertThat(unfolded(clerk, entry).text()).contains(ref);
        assertThat(unfolded(clerk, entry).buttons()).anyMatch(label -> label.startsWith("❓"));
        assertThat(unfolded(moved, entry).text())
                .contains("Tools that are missing")
                .doesNotContain(ref);
        assertThat(unfolded(moved, entry).buttons()).noneMatch(label -> label.startsWith("❓"));
    }

    @Test
    void standsInNoGroup() {
        var clerk = official(Language.ENGLISH, null, Role.DESK);
        var group = simulator.people().groups().found("Desk", List.of(clerk.person()));
        simulator.people().groups().addBot(group, clerk.person(), true);
        var desk = clerk.in(group);
        desk.sees("Hello");
        deskGroup.choose(new Destination(group, 0));
        var kept = sends(member(Language.ENGLISH), "The foreman takes tools home 工具", "DESK", Language.ENGLISH);
        var open = sendsToAll(member(Language.ENGLISH), "The lamp in the yard is broken.");
        releasing.now();

        clerk.find(seen -> tells(seen, kept), "the card in private");
        desk.find(seen -> tells(seen, open), "the card of what nobody keeps from anybody");
        desk.says("/inbox@" + simulator.username());
        var list = desk.find(seen -> seen.buttons().equals(List.of(open)), "the group's list");
        desk.says("/show@" + simulator.username() + " " + kept);
        desk.seesNew("nothing under");
        clerk.says("/inbox");
        var own = clerk.find(seen -> seen.buttons().contains(kept), "the list in private");

        settles();
        assertThat(list.text()).doesNotContain("工具");
        assertThat(own.buttons()).containsExactlyInAnyOrder(kept, open);
        assertThat(desk.messages())
                .filteredOn(Seen::isFromBot)
                .noneMatch(seen -> seen.text().contains("工具"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isDecidedOutsideTheUnitWhereItsAuthorContests(Language language) {
        var inside = official(language, UNIT, Role.SUPERVISOR);
        var clerk = official(language, null, Role.DESK);
        var member = member(language);
        var ref = sends(member, "The foreman takes tools home 工具 " + people, "DESK", language);
        releasing.now();
        clerk.presses(clerk.find(seen -> tells(seen, ref), "the card"), "📣");
        clerk.find(Seen::asksForReply, "the question");
        clerk.replies("📣 " + ref, "There are none missing 不缺");
        settles();

        looksUp(member);
        member.presses("⚖️");
        member.find(Seen::asksForReply, "why");
        member.replies("⚖️", "I have seen it 亲眼看到");
        var preview = member.find(
                seen -> seen.text().contains("亲眼看到") && seen.buttons().size() == 3, "the preview");
        assertThat(preview.text())
                .contains(words(language, "suggestion.add.outside").strip());
        member.presses(preview, "⚖️");
        settles();
        releasing.now();

        var asked = owner.find(seen -> seen.text().contains(ref) && seen.text().contains("亲眼看到"), "the contest");
        inside.says("/contests");
        inside.seesNew(texts.plain(language, "opinions.contests.empty"));
        assertThat(inside.messages()).noneMatch(seen -> tells(seen, ref));
        owner.presses(asked, "↩️");
        owner.find(Seen::asksForReply, "what to look at");
        owner.replies("↩️", "Count them again 再数一遍");
        clerk.find(seen -> seen.text().contains("再数一遍") && seen.buttons().size() > 3, "it waits again");
        settles();
        assertThat(inside.messages()).noneMatch(seen -> tells(seen, ref));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsTheChoiceThroughEverythingUntilItIsUndone(Language language) {
        official(language, null, Role.DESK);
        var member = member(language);
        var draft = member.says("The foreman takes tools home 工具");
        var preview = keptFrom(member, draft, language);

        member.presses(preview, "🏷");
        member.presses(taxonomy.categories().getFirst().name(language).orElseThrow());
        assertThat(redrawn(
                                member,
                                preview,
                                taxonomy.categories().getFirst().name(language).orElseThrow())
                        .text())
                .contains(readers(language, "DESK"));
        member.presses(language == Language.ENGLISH ? "中文" : "English");
        redrawn(member, preview, readers(language.other(), "DESK"));
        member.presses(language == Language.ENGLISH ? "English" : "中文");
        redrawn(member, preview, readers(language, "DESK"));
        member.edits(draft, "The foreman takes all tools home 工具");
        var fresh = member.find(seen -> seen.id() > preview.id() && seen.repliesTo() == draft, "a fresh preview");
        assertThat(fresh.text()).contains(readers(language, "DESK"));
        member.presses(preview, "🕶");
        assertThat(redrawn(member, preview, "all tools").text()).contains(readers(language, "DESK"));

        var nobody = texts.plain(language, "suggestion.button.concerns-nobody");
        member.presses(fresh, "🙈");
        member.presses(
                member.find(seen -> seen.id() == fresh.id() && seen.buttons().contains(nobody), "the units"), nobody);
        var open = member.find(seen -> seen.id() == fresh.id() && !seen.text().contains("🙈"), "nobody is left out");
        assertThat(open.text()).contains(texts.plain(language, "suggestion.readers.ALL"));
        member.presses(open, "🕶");
        member.find(seen -> seen.id() == fresh.id() && seen.text().contains("S-"), "the receipt");

        assertThat(jdbc.sql("select count(*) from held_suggestion where concerns is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        releasing.now();
    }

    private Member official(Language language, @Nullable String unit, Role... roles) {
        return Appointed.official(simulator, appointments, "Clerk" + ++people, language, unit, roles);
    }

    private void moves(Member official, Set<Role> roles, String unit) {
        appointments.assign(who(official).id(), new io.candor.access.Seen(Optional.empty()), roles, Optional.of(unit));
    }

    private Official who(Member member) {
        return officials.acting(new Person(member.person().id(), member.person().id()));
    }

    private Member member(Language language) {
        return Member.of(simulator, "Wilhelmina-" + ++people, language.tag());
    }

    /** Kept from the unit; the preview says who reads it. */
    private String sends(Member member, String said, String reading, Language language) {
        var draft = member.says(said);
        var preview = keptFrom(member, draft, language);
        assertThat(preview.text()).contains(readers(language, reading));
        return sends(member, preview);
    }

    private String sendsToAll(Member member, String said) {
        var draft = member.says(said);
        return sends(member, member.find(seen -> seen.repliesTo() == draft, "the preview"));
    }

    private String sends(Member member, Seen preview) {
        member.presses(preview, "🕶");
        return member.find(seen -> seen.id() == preview.id() && seen.text().contains("S-"), "the receipt")
                .text()
                .replaceAll("(?s).*(S-[0-9A-Z]{6}).*", "$1");
    }

    private Seen keptFrom(Member member, int draft, Language language) {
        var preview = member.find(seen -> seen.repliesTo() == draft, "the preview");
        assertThat(preview.text()).contains(texts.plain(language, "suggestion.readers.ALL"));
        member.presses(preview, "🙈");
        member.presses(
                member.find(seen -> seen.id() == preview.id() && seen.buttons().contains(unit(language)), "the units"),
                unit(language));
        return redrawn(member, preview, "🙈");
    }

    private Seen looksUp(Member member) {
        member.says(member.find(seen -> seen.buttons().stream().anyMatch(label -> label.startsWith("📋")), "a receipt")
                .copies("📋"));
        return member.find(seen -> seen.isFromBot() && seen.text().startsWith("S-") && isNew(member, seen), "the card");
    }

    private static boolean isNew(Member member, Seen seen) {
        return member.news().stream().anyMatch(each -> each.id() == seen.id());
    }

    private String accepts(Member clerk, String ref, String title) {
        clerk.presses(clerk.find(seen -> tells(seen, ref) && seen.buttons().size() > 3, "the card"), "✅");
        clerk.find(Seen::asksForReply, "the question");
        clerk.replies("✅ " + ref, title);
        clerk.presses(
                clerk.find(seen -> seen.text().contains(title) && seen.buttons().size() > 5, "categories"), "✓");
        return clerk.find(seen -> seen.text().contains(title) && seen.text().contains("R-"), "the entry's number")
                .text()
                .replaceAll("(?s).*(R-\\d+).*", "$1");
    }

    private Seen unfolded(Member official, String entry) {
        settles();
        official.says("/show " + entry);
        var card = official.seesNew(entry + " ·");
        official.presses(card, "⋯");
        return official.find(
                seen -> seen.id() == card.id() && seen.buttons().stream().anyMatch(label -> label.startsWith("🧾")),
                "all buttons");
    }

    /** Without the number that was asked for. */
    private String answer(Member official, String command) {
        settles();
        official.says(command);
        return official.find(seen -> seen.isFromBot() && isNew(official, seen), "the answer")
                .text()
                .replaceAll("S-[0-9A-Z]{6}", "S-");
    }

    private static boolean tells(Seen seen, String ref) {
        return seen.isFromBot()
                && (seen.text().contains(ref)
                        || seen.buttons().contains(ref)
                        || seen.text().contains("工具"));
    }

    private static Seen redrawn(Member member, Seen message, String text) {
        return member.find(seen -> seen.id() == message.id() && seen.text().contains(text), text);
    }

    private String unit(Language language) {
        return taxonomy.unitName(UNIT, language);
    }

    private String readers(Language language, String reading) {
        return words(language, "suggestion.readers." + reading);
    }

    private String words(Language language, String key) {
        return texts.html(language, key, "unit", unit(language)).replaceAll("<[^>]+>", "");
    }

    private void settles() {
        Await.await("all that was said and drawn", bot::is);
    }
}
