package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.DeskGroup;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Groups;
import io.candor.playground.Person;
import io.candor.playground.Simulator;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner sets the bot up: what is missing, and the desk's group. */
@ConversationTest
class SetupTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private DeskGroup desk;

    @Autowired
    private Texts texts;

    private Member owner;
    private Member clerk;

    SetupTests(@Autowired Simulator simulator) {
        this.owner = Member.of(simulator, "Nobody", "en");
        this.clerk = owner;
    }

    @BeforeEach
    void anOwnerAndAClerk() {
        owner = official("Octavia", "octavia_o", Role.OWNER);
        clerk = official("Konstanze", null, Role.DESK);
        desk.giveUp();
    }

    @Test
    void saysInPrivateHowFarItIs() {
        owner.says("/setup");

        assertThat(owner.seesNew("How I am set up").text()).contains("No group is chosen", "Owners");
        owner.presses("➕");
        owner.seesNew("Whom do you want to invite?");
    }

    @Test
    void takesTheGroupThatTheOwnerBringsItInto() {
        var group = founded("Desk of ours", owner.person(), clerk.person());
        var offer = owner.in(group).sees("Shall the desk read here?");

        clerk.in(group).presses(offer, "🏛");
        var refused = clerk.in(group);
        assertThat(desk.group()).isEmpty();
        refused.presses(offer, "🏛");
        assertThat(refused.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.not-yours"));
        owner.in(group).presses(offer, "🏛");

        var chosen = owner.in(group).sees("The desk reads here from now on");
        assertThat(chosen.id()).isEqualTo(offer.id());
        assertThat(desk.group()).contains(new Destination(group, 0));
        Await.await("the group's menu", () -> menu(group).contains("setup"));
        owner.says("/setup");
        owner.seesNew("Desk of ours");
    }

    @Test
    void saysOneLineWhenAnybodyElseBringsItIn() {
        var group = founded("Lunch", clerk.person(), owner.person());

        clerk.in(group).sees("Hello, I am here");

        assertThat(clerk.in(group).messages()).filteredOn(Seen::isFromBot).hasSize(1);
        assertThat(clerk.in(group).newest().buttons()).noneMatch(label -> label.startsWith("🏛"));
    }

    @Test
    void warnsWhenMorePeopleReadThereThanMay() {
        var officials = appointments.page(java.util.Optional.empty(), 100).stream()
                .filter(each -> each.holds(Role.DESK) || each.holds(Role.OWNER))
                .count();
        var strangers = java.util.stream.LongStream.rangeClosed(0, officials)
                .mapToObj(nth -> simulator.people().meet("Guest" + nth, null, "en"))
                .toList();
        var group = founded("Crowd", owner.person());
        strangers.forEach(stranger -> groups().join(group, stranger));
        var inGroup = owner.in(group);

        inGroup.presses("🏛");
        var warning = inGroup.seesNew("2 people more are in this group");
        assertThat(desk.group()).isEmpty();
        inGroup.presses(warning, "✖️");
        inGroup.seesNew("Shall the desk read here?");
        inGroup.presses("🏛");
        inGroup.presses(inGroup.seesNew("2 people more"), "✅");

        inGroup.seesNew("The desk reads here from now on");
        assertThat(desk.group()).contains(new Destination(group, 0));
    }

    @Test
    void takesTheTopicInWhichTheOwnerAsks() {
        var group = groups().foundWithTopics("Topics", List.of(owner.person(), clerk.person()));
        groups().addBot(group, owner.person(), false);
        var first = groups().topic(group, "Complaints");
        var second = groups().topic(group, "Opinions");

        owner.in(group, first).says("/setup@" + simulator.username());
        owner.in(group, first).presses("🏛 Use this topic");
        owner.in(group, first).sees("The desk reads here from now on");
        assertThat(desk.group()).contains(new Destination(group, first));
        owner.in(group, second).says("/setup@" + simulator.username());
        owner.in(group, second).sees("in another topic");
        owner.in(group, second).presses("🏛");

        owner.in(group, second).sees("The desk reads here from now on");
        assertThat(desk.group()).contains(new Destination(group, second));
    }

    @Test
    void leadsAnAnonymousAdministratorIntoThePrivateChatAndTakesTheirPress() {
        var group = founded("Hidden", owner.person(), clerk.person());
        var anonymous = owner.anonymouslyIn(group);
        anonymous.says("/setup@" + simulator.username());
        var led = anonymous.seesNew("in the name of this group");

        owner.follows(led.button("Go on").path("url").asString()).seesNew("How I am set up");
        anonymous.presses("🏛");

        anonymous.sees("The desk reads here from now on");
        assertThat(desk.group()).contains(new Destination(group, 0));
    }

    @Test
    void givesTheGroupUpOnlyOnceItWasAskedForTwiceAndOnlyThatOne() {
        var first = chosen("First");
        var inFirst = owner.in(first);
        inFirst.presses("🚪");
        var asked = inFirst.sees("Give up the desk");
        var second = chosen("Second");

        inFirst.presses(asked, "🚪 Yes");
        assertThat(inFirst.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.quicker"));
        assertThat(desk.group()).contains(new Destination(second, 0));
        owner.says("/setup");
        owner.presses(owner.seesNew("Second"), "🚪");
        owner.presses(owner.seesNew("Give up the desk"), "🚪 Yes");

        owner.seesNew("The desk has no group any more");
        assertThat(desk.group()).isEmpty();
        assertThat(desk.destinations())
                .contains(Destination.privately(clerk.person().id()));
        Await.await("no menu in the group", () -> !menu(second).contains("setup"));
    }

    @Test
    void followsAGroupThatBecomesASupergroup() {
        var group = chosen("Growing");

        var grown = groups().upgrade(group);

        Await.await(
                "the new group",
                () -> desk.group().filter(new Destination(grown, 0)::equals).isPresent());
        Await.await("its menu", () -> menu(grown).contains("setup"));
        owner.in(grown).says("/setup@" + simulator.username());
        owner.in(grown).seesNew("The desk reads here");
    }

    @Test
    void tellsOwnersInPrivateWhenItIsTakenOut() {
        var group = chosen("Lost");

        groups().kickBot(group, clerk.person());

        owner.sees("I was taken out of the desk’s group");
        assertThat(desk.group()).isEmpty();
        owner.presses("🏛");
        owner.seesNew("No group is chosen");
    }

    @Test
    void saysNothingWhenItIsTakenOutOfAnyOtherGroup() {
        var kept = chosen("Kept");
        var other = founded("Other", owner.person());
        owner.in(other).sees("Shall the desk read here?");

        groups().kickBot(other, owner.person());
        owner.says("/setup");

        owner.seesNew("Kept");
        assertThat(desk.group()).contains(new Destination(kept, 0));
        assertThat(owner.messages()).noneMatch(message -> message.text().contains("taken out"));
    }

    /** A group that the owner has made the desk's. */
    private long chosen(String title) {
        var group = founded(title, owner.person(), clerk.person());
        owner.in(group).presses("🏛");
        owner.in(group).sees("The desk reads here from now on");
        return group;
    }

    /** A group into which its first member has brought the bot. */
    private long founded(String title, Person... members) {
        var group = groups().found(title, List.of(members));
        groups().addBot(group, members[0], false);
        return group;
    }

    private Member official(String name, @org.jspecify.annotations.Nullable String username, Role role) {
        var person = simulator.people().meet(name, username, "en");
        return Appointed.appoint(simulator, appointments, person, Language.ENGLISH, null, role);
    }

    private Groups groups() {
        return simulator.people().groups();
    }

    private String menu(long group) {
        return simulator.people().menu(owner.person(), group).toString();
    }
}
