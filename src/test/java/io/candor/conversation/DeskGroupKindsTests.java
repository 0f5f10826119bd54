package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.DeskGroup;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Groups;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The desk in groups of every kind: with topics, with people who have no username, with administrators without a name. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class DeskGroupKindsTests {
    private static final String TITLE = "Lights out in the corridor";
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

    private Groups groups;
    private Member owner;
    private String name;

    @BeforeEach
    void open() {
        groups = simulator.people().groups();
        owner = official("Ottokar", Role.OWNER);
        name = "@" + simulator.username();
    }

    /** So that the next test's cards go to its own desk. */
    @AfterEach
    void close() {
        deskGroup.giveUp();
        officials.holding(Role.DESK).forEach(official -> appointments.revoke(official.id()));
        Await.await("menus and cards to follow", this::isSettled);
    }

    private boolean isSettled() {
        return jdbc.sql("select not exists (select from scheduled_tasks where task_name ~ '^(card|official)-')")
                .query(Boolean.class)
                .single();
    }

    private Member official(String name, Role role) {
        return Appointed.official(simulator, appointments, name + people++, Language.ENGLISH, "office", role);
    }

    private long desk(Member... members) {
        long group = groups.found(
                "Desk", List.of(members).stream().map(Member::person).toList());
        groups.addBot(group, members[0].person(), false);
        deskGroup.choose(new Destination(group, 0));
        return group;
    }

    /** Somebody says something, which comes out at once; returns its number. */
    private String comesOut() {
        var member = Member.of(simulator, "Meinhilde" + people++, "en");
        member.says("All the lamps between the doors " + people + " and the lift are broken.");
        member.presses("🔔");
        var ref = member.sees("Received as").text().replaceFirst("(?s).*(S-\\w{6}).*", "$1");
        releasing.now();
        return ref;
    }

    @Test
    void worksInTheTopicInWhichItWasSetUp() {
        var clerk = official("Kunigunde", Role.DESK);
        long group = groups.foundWithTopics("All of us", List.of(owner.person(), clerk.person()));
        groups.addBot(group, owner.person(), true);
        int topic = groups.topic(group, "Suggestions");
        var here = clerk.in(group, topic);

        owner.in(group, topic).says("/setup" + name);
        owner.in(group, topic).presses("🏛");
        here.sees("reads here from now on");
        var ref = comesOut();
        here.presses(here.find(seen -> seen.buttons().contains("✅ Accept"), "the card"), "✅");
        here.find(Seen::asksForReply, "the question");
        assertThat(owner.in(group, topic).messages()).noneMatch(Seen::asksForReply);
        here.replies("✅ " + ref, TITLE);
        here.presses("Workplace");

        here.sees(ref + " is accepted");
        here.presses("📒");
        assertThat(here.sees("🏷 Workplace").topic()).isEqualTo(topic);
        assertThat(clerk.in(group).messages())
                .filteredOn(Seen::isFromBot)
                .filteredOn(seen -> seen.text().contains(ref))
                .allMatch(seen -> seen.topic() == topic);
    }

    @Test
    void leadsWhoeverCannotBeMentionedIntoThePrivateChat() {
        var clerk = official("郑观应", Role.DESK);
        var inGroup = clerk.in(desk(owner, clerk));
        var ref = comesOut();

        inGroup.presses(inGroup.find(seen -> seen.buttons().contains("✅ Accept"), "the card"), "✅");
        var inPrivate = inGroup.follows();
        inPrivate.find(seen -> seen.asksForReply() && seen.text().contains(ref), "the question in private");
        inPrivate.replies("✅ " + ref, TITLE);
        inPrivate.presses("Workplace");

        inPrivate.sees(ref + " is accepted");
        inGroup.find(seen -> seen.text().contains("✅ Accepted"), "the card drawn anew in the group");
        assertThat(inGroup.messages()).noneMatch(Seen::asksForReply);
    }

    @Test
    void leadsACommandOfWhoeverCannotBeMentionedIntoThePrivateChat() {
        var clerk = official("郑观应", Role.DESK);
        var inGroup = clerk.in(desk(owner, clerk));

        inGroup.says("/new" + name);
        var link = inGroup.seesNew("in private").button("Go on").path("url").asString();

        clerk.follows(link).find(Seen::asksForReply, "the question for a title");
        assertThat(inGroup.messages()).noneMatch(Seen::asksForReply);
    }

    @Test
    void knowsAnAdministratorWithoutANameByTheirPressesOnly() {
        var clerk = official("Kunigunde", Role.DESK);
        var nameless = clerk.anonymouslyIn(desk(clerk, owner));
        var ref = comesOut();

        nameless.presses(nameless.find(seen -> seen.buttons().contains("✅ Accept"), "the card"), "✅");
        nameless.replies("✅ " + ref, TITLE);
        var link = nameless.seesNew("in the name of this group").button("Go on").path("url");

        var card = clerk.follows(link.asString())
                .find(seen -> seen.text().contains(ref) && seen.buttons().contains("✅ Accept"), "the card in private");
        assertThat(card.text()).contains("📥 Waiting");
    }
}
