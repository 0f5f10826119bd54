package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.MembersGroup;
import io.candor.access.MembershipRule;
import io.candor.access.MovableRule;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Groups;
import io.candor.playground.Simulator;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.MovableClock;
import io.candor.support.Seen;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is in the members' group may write: how an owner sets that up, and what members and others meet. */
@ConversationTest
class MembersGroupTests {
    private static int people;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private MembersGroup members;

    @Autowired
    private MovableRule.Moved rule;

    @Autowired
    private MovableClock.Moved clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    private Member owner;
    private long group;

    MembersGroupTests(@Autowired Simulator simulator) {
        this.owner = Member.of(simulator, "Nobody", "en");
    }

    @BeforeEach
    void anOwnerBringsTheBotIntoTheMembersGroup() {
        rule.is(MembershipRule.GROUP);
        var person = simulator.people().meet("Ottokar" + ++people, "ottokar_" + people, "en");
        owner = Appointed.appoint(simulator, appointments, person, Language.ENGLISH, null, Role.OWNER);
        group = groups().found("Everybody " + people, List.of(person));
        groups().addBot(group, person, true);
        owner.in(group).presses("👥");
        owner.in(group).sees("Whoever is in this group may write to me");
    }

    @AfterEach
    void everybodyMayWriteAgain() {
        rule.is(MembershipRule.OPEN);
        members.giveUp();
        simulator.faults().clear();
    }

    /** What is scheduled while the clock is ahead would wait for that long, so nothing may be. */
    private void onceForgotten(Runnable act) {
        Await.await(
                "the release, and its cards",
                () -> jdbc.sql("""
                        select not exists (select from held_suggestion) and not exists
                            (select from scheduled_tasks where task_name like 'card-%')
                        """).query(Boolean.class).single());
        clock.goAhead(Duration.ofMinutes(6));
        try {
            act.run();
        } finally {
            clock.goAhead(Duration.ZERO);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 🔔, The shutters of the gym have been stuck for a month.", "zh-hans, 🕶, 体育馆的卷帘门已经卡住一个月了。"})
    void letsInWhoJoinsAndKeepsOutWhoLeaves(String app, String send, String words) {
        var language = Language.of(app).orElseThrow();
        var member = Member.of(simulator, "Hildegard-" + app, app);
        var draft = member.says(words);
        var outsider = member.find(message -> message.repliesTo() == draft, "an answer");
        assertThat(outsider.text()).isEqualTo(plain(language, "suggestion.outsider.GROUP"));
        member.presses(outsider, "🔄");
        assertThat(member.toast()).isEqualTo(plain(language, "access.not-a-member.GROUP"));

        groups().join(group, member.person());
        member.presses(outsider, "🔄");
        member.presses(member.find(message -> message.id() == outsider.id() && button(message, send), "preview"), send);
        var code = member.sees("S-").copies("📋");
        groups().leave(group, member.person());
        member.says(words + words);
        var preview =
                member.find(message -> message.text().contains(words + words) && button(message, send), "preview");
        onceForgotten(() -> {
            member.presses(preview, send);
            assertThat(member.toast()).isEqualTo(plain(language, "access.not-a-member.GROUP"));
        });

        member.says(code);
        member.presses(member.find(message -> button(message, "↩️"), "the card"), "↩️");
        member.presses(plain(language, "suggestion.button.withdraw-now"));
        member.find(message -> message.text().startsWith("↩️") && !button(message, "↩️"), "the end");
    }

    @Test
    void letsInWhoIsRestrictedThereAndNobodyWhoWasThrownOut() {
        var member = Member.of(simulator, "Kreszentia", "en");
        groups().join(group, member.person());
        groups().restrict(group, member.person());
        member.says("The bell rings at the wrong time.");
        member.presses("🕶");
        member.sees("S-");

        groups().ban(group, member.person());

        onceForgotten(() -> {
            member.says("The bell does not ring at all any more.");
            member.seesNew("Your message was not sent");
        });
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-hans"})
    void saysWhenItCannotCheckAndTellsOwnersOnceAndWithoutNamingAnybody(String app) {
        var language = Language.of(app).orElseThrow();
        var member = Member.of(simulator, "Leopoldine-" + app, app);
        groups().join(group, member.person());
        groups().kickBot(group, owner.person());
        owner.sees("I cannot see who is in the members’ group");
        member.says("The railing on the second floor is loose.");
        var preview = member.find(message -> button(message, "🔔"), "the preview");

        member.presses(preview, "🔔");
        assertThat(member.toast()).isEqualTo(plain(language, "access.membership-unknown"));
        member.presses(preview, "🔔");
        member.toast();
        members.look();
        groups().addBot(group, owner.person(), true);
        member.presses(preview, "🔔");
        member.sees("S-");

        Await.await(
                "all news to be told",
                () -> jdbc.sql("select not exists (select from scheduled_tasks where task_name = 'owner-news')")
                        .query(Boolean.class)
                        .single());
        assertThat(owner.messages())
                .filteredOn(message -> message.text().contains("I cannot see who is in the members’ group"))
                .hasSize(1);
    }

    @Test
    void saysSoAlsoWhileTelegramIsBroken() {
        var member = Member.of(simulator, "Walburga-Q", "en");
        groups().join(group, member.person());
        simulator.faults().next(2, "getChatMember", Fault.INTERNAL);
        member.says("The boiler room door stands open at night.");

        member.presses("🕶");
        assertThat(member.toast()).isEqualTo(plain(Language.ENGLISH, "access.membership-unknown"));
        member.presses("🕶");

        member.sees("S-");
    }

    @Test
    void followsTheGroupIntoASupergroup() {
        var member = Member.of(simulator, "Notburga", "en");
        groups().join(group, member.person());

        var grown = groups().upgrade(group);
        Await.await("the new group", () -> members.is(grown));
        member.says("The tap in the kitchen drips.");
        member.presses("🕶");

        member.sees("S-");
    }

    @Test
    void leadsAnOwnerThroughTheSetupAndShowsWhatIsMissing() {
        owner.says("/setup");
        owner.seesNew("Whoever is in the group Everybody " + people + " may write to me.");
        groups().addBot(group, owner.person(), false);
        owner.says("/setup");
        owner.seesNew("I am no administrator there");
        var inGroup = owner.in(group);
        inGroup.says("/setup@" + simulator.username());
        var hidden = inGroup.seesNew("I am no administrator here");
        groups().addBot(group, owner.person(), true);

        inGroup.presses(hidden, "🔄");
        inGroup.seesNew("I see who is in it");
        groups().removeBot(group, owner.person());
        owner.says("/setup");

        var overview = owner.seesNew("Nobody can send anything yet");
        assertThat(overview.text()).contains("I am not in it");
        owner.presses(overview, "🚪");
        owner.presses(owner.seesNew("Give up the members’ group?"), "🚪 Yes");
        owner.seesNew("There is no members’ group any more");
        assertThat(members.group()).isEmpty();
        owner.says("/setup");
        owner.seesNew("but no group is chosen");
    }

    @Test
    void givesUpOnlyTheGroupThatWasSeen() {
        var inGroup = owner.in(group);
        inGroup.presses("🚪");
        var asked = inGroup.sees("Give up the members’ group?");
        members.choose(-4711);

        inGroup.presses(asked, "🚪 Yes");

        assertThat(inGroup.toast()).isEqualTo(plain(Language.ENGLISH, "bot.quicker"));
        assertThat(members.is(-4711)).isTrue();
    }

    @Test
    void letsOnlyOwnersChooseTheGroup() {
        members.giveUp();
        var member = Member.of(simulator, "Kunibert-Q", "en");
        var other = groups().found("Lunch", List.of(owner.person(), member.person()));
        groups().addBot(other, owner.person(), true);
        var offer = owner.in(other).sees("Or are the members in this group?");

        var inGroup = member.in(other);
        inGroup.presses(offer, "👥");

        assertThat(inGroup.toast()).isEqualTo(plain(Language.ENGLISH, "bot.not-yours"));
        assertThat(members.group()).isEmpty();
    }

    @Test
    void saysToOwnersWhoMayWriteAndThatNobodyHasToLeaveAList() {
        owner.says("/members");
        owner.seesNew("Whoever is in the members’ group may write.");
        owner.says("/leave");
        owner.seesNew("I keep no list of them");
        var member = Member.of(simulator, "Gundula-Q", "en");
        member.says("/privacy");

        member.seesNew("remember a yes for five minutes");
    }

    @Test
    void takesOfficialsForMembersOnlyWhereTheyAreInTheGroup() {
        var clerk = Appointed.official(simulator, appointments, "Emerentia", Language.ENGLISH, "office", Role.DESK);
        clerk.says("The counter has no ramp.");
        clerk.seesNew("Your message was not sent");

        groups().join(group, clerk.person());
        clerk.presses("🔄");
        clerk.presses("🕶");

        clerk.sees("Received as S-");
    }

    private String plain(Language language, String key) {
        return texts.plain(language, key).replaceAll("</?[a-z]+>", "");
    }

    private static boolean button(Seen message, String label) {
        return message.buttons().stream().anyMatch(each -> each.startsWith(label));
    }

    private Groups groups() {
        return simulator.people().groups();
    }
}
