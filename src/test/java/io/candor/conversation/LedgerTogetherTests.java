package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Simulator;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people at one entry: who is first, who may, and what a group sees. */
@ConversationTest
class LedgerTogetherTests {
    private static final String LONG = "The plumber came, looked, shook his head and went away again to fetch a part.";

    @Autowired
    private Simulator simulator;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void letsTheFirstWinAndGivesTheSecondBackWhatTheyTyped() {
        var desk = office.desk("Ottokar-Q");
        var one = office.handler("Petronella");
        var other = office.handler("Quirinus-Q");
        var ref = office.claimed(desk, one, "The tap in the kitchen drips");

        office.presses(one, ref, "🗒");
        one.seesNew("Only officials read this");
        office.presses(other, ref, "🗒");
        other.seesNew("Only officials read this");
        one.replies("Your note on " + ref, "First.");
        one.seesNew("note is on record");
        other.replies("Your note on " + ref, LONG);

        assertThat(other.seesNew("Somebody was quicker").text()).contains(LONG);
        assertThat(events(ref, "NOTED")).isEqualTo(1);
    }

    @Test
    void letsOnlyOneOfTwoClaim() {
        var desk = office.desk("Roswitha-Q");
        var one = office.handler("Sieglinde");
        var other = office.handler("Theobald-Q");
        var ref = office.enters(desk, "The door sticks");

        office.presses(one, ref, "✋");
        var oneChooses = one.seesNew("Until when");
        office.presses(other, ref, "✋");
        var otherChooses = other.seesNew("Until when");
        one.presses(oneChooses, "1 week");
        other.presses(otherChooses, "2 weeks");

        var toasts = List.of(one.toast(), other.toast());
        assertThat(toasts).anyMatch(toast -> toast.contains("is yours"));
        assertThat(toasts).anyMatch(toast -> toast.contains("Somebody was quicker"));
        assertThat(events(ref, "CLAIMED")).isEqualTo(1);
    }

    @Test
    void showsWhatIsWhereTheAnswerToAPressWasGivenUp() {
        var desk = office.desk("Wolfhild-Q");
        var handler = office.handler("Xenia-Q");
        var supervisor = office.supervisor("Zenobia-Q");
        var ref = office.submitted(desk, handler, "The window does not shut");
        office.presses(supervisor, ref, "☑️");
        var asked = supervisor.seesNew("checked it yourself");

        simulator.faults().next(1, "editMessageText", Fault.UNAUTHORIZED);
        supervisor.presses(asked, "☑️ Yes");

        supervisor.find(seen -> seen.id() == asked.id() && seen.text().contains("Verified by Zenobia-Q"), "closed");
    }

    @Test
    void letsNobodyVerifyTheirOwnWork() {
        var desk = office.desk("Ursulina-Q");
        var both = office.official("Valentina", Language.ENGLISH, Role.HANDLER, Role.SUPERVISOR);
        var ref = office.submitted(desk, both, "The lamp flickers");

        var card = office.card(both, ref);
        assertThat(card.buttons()).doesNotContain("☑️ Verify", "↪️ Return").contains("↩️ Take back");

        var group = simulator.people().groups().found("Desk", List.of(both.person(), desk.person()));
        simulator.people().groups().addBot(group, desk.person(), true);
        var inGroup = both.in(group);
        inGroup.says("/show@" + simulator.username() + " " + ref);
        inGroup.presses(inGroup.seesNew(ref + " ·"), "☑️");

        assertThat(inGroup.toast()).contains("Somebody else has to verify it");
        assertThat(events(ref, "VERIFIED")).isZero();
    }

    @Test
    void worksFromTheSameCardInAGroup() {
        var desk = office.desk("Walburga-Q");
        var handler = office.handler("Xaverius-Q");
        var stranger = Member.of(simulator, "Ysabella-Q", "en");
        var group =
                simulator.people().groups().found("Desk", List.of(desk.person(), handler.person(), stranger.person()));
        simulator.people().groups().addBot(group, desk.person(), true);
        var deskThere = desk.in(group);
        var handlerThere = handler.in(group);
        var ref = office.enters(desk, "The bell is silent");
        office.settles();

        deskThere.says("/show@" + simulator.username() + " " + ref.toLowerCase(java.util.Locale.ROOT));
        var card = deskThere.seesNew(ref + " ·");
        stranger.in(group).presses(card, "🌐");
        assertThat(stranger.in(group).messages())
                .noneMatch(message -> message.text().contains("Everybody can read"));
        handlerThere.presses(card, "✋");
        handlerThere.presses(handlerThere.seesNew("Until when"), "1 month");
        handlerThere.seesNew("Claimed by Xaverius-Q");
        office.settles();
        handlerThere.presses(handlerThere.seesNew("Being mended"), "📝");
        Office.answers(handlerThere, "How far is " + ref, "A bell is on its way.");
        handlerThere.presses(handlerThere.seesNew("This will be public"), "👥");
        handlerThere.seesNew("for everybody");
        office.settles();

        assertThat(deskThere.messages())
                .filteredOn(message -> message.id() == card.id())
                .allMatch(message -> message.text().contains("A bell is on its way."));
    }

    @Test
    void leadsWhoHasNoUsernameIntoPrivateAndGoesOnThere() {
        var desk = office.desk("Nepomuk-QQ");
        var handler = office.handler("Ödön-Quintus");
        var group = simulator.people().groups().found("Desk", List.of(desk.person(), handler.person()));
        simulator.people().groups().addBot(group, desk.person(), true);
        var there = handler.in(group);
        var ref = office.claimed(desk, handler, "The hedge is too high");
        office.settles();
        there.says("/show@" + simulator.username() + " " + ref);

        there.presses(there.seesNew(ref + " ·"), "📝");
        var inPrivate = there.follows();
        Office.answers(inPrivate, "How far is " + ref, "The gardener has begun.");
        inPrivate.presses(inPrivate.seesNew("This will be public"), "👥");

        inPrivate.seesNew("for everybody");
        office.settles();
        there.sees("The gardener has begun.");
    }

    @Test
    void asksAndAnswersInTheTopicOfTheCard() {
        var desk = office.desk("Ottilia-QQ");
        var handler = office.handler("Philomena");
        var groups = simulator.people().groups();
        var group = groups.foundWithTopics("Desk", List.of(desk.person(), handler.person()));
        groups.addBot(group, desk.person(), true);
        var topic = groups.topic(group, "Buildings");
        var ref = office.claimed(desk, handler, "The path is muddy");
        var there = handler.in(group, topic);
        there.says("/show@" + simulator.username() + " " + ref);

        there.presses(there.seesNew(ref + " ·"), "🛠");
        Office.answers(there, "what will be done", "Gravel");

        there.seesNew("measure is on record");
        office.settles();
        there.sees("☐ 1. Gravel");
    }

    @Test
    void takesNothingFromAnAdministratorWhomNobodyKnows() {
        var desk = office.desk("Ruprecht-QQ");
        var group = simulator.people().groups().found("Desk", List.of(desk.person()));
        simulator.people().groups().addBot(group, desk.person(), true);
        var ref = office.enters(desk, "The sign has faded");
        var there = desk.in(group);
        there.says("/show@" + simulator.username() + " " + ref);
        there.presses(there.seesNew(ref + " ·"), "⋯");
        there.presses("🗒");
        there.seesNew("Only officials read this");

        var unknown = desk.anonymouslyIn(group);
        unknown.replies("Your note on " + ref, "Who wrote this?");

        unknown.seesNew("in the name of this group");
        assertThat(events(ref, "NOTED")).isZero();
    }

    @Test
    void doesNothingForForgedPressesAndNothingTwice() {
        var desk = office.desk("Zacharias");
        var stranger = Member.of(simulator, "Annegret-Q", "en");
        var ref = office.enters(desk, "The fence leans");
        var card = office.card(desk, ref);
        var publish = card.button("🌐").path("callback_data").asString();
        stranger.says("/start");
        var greeting = stranger.find(message -> message.isFromBot(), "the greeting");

        stranger.forges(greeting.id(), publish);
        assertThat(stranger.toast()).contains("does not work here");
        desk.presses(card, "🌐");
        desk.seesNew("Everybody can read this entry");
        desk.forges(card.id(), publish);
        assertThat(desk.toast()).contains("Everybody can read " + ref);

        assertThat(events(ref, "PUBLISHED")).isEqualTo(1);
    }

    @Test
    void putsOneTitleOnRecordOnce() {
        var desk = office.desk("Bonifatius");
        desk.says("/new The roof leaks above room nine");
        desk.presses(desk.seesNew("come to light"), "🔍");
        var choice = desk.seesNew("Which category");
        var first = choice.button("Workplace").path("callback_data").asString();
        var second = choice.button("Money").path("callback_data").asString();

        desk.forges(choice.id(), first);
        desk.seesNew("On record");
        desk.forges(choice.id(), second);
        desk.toast();

        assertThat(jdbc.sql("select count(*) from entry where title = 'The roof leaks above room nine'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsSupervisorsThatTheHistoryIsWhole() {
        var desk = office.desk("Clothilde-Q");
        var supervisor = office.supervisor("Dagobert-Q");
        office.enters(desk, "The floor is slippery");

        supervisor.says("/audit");

        assertThat(supervisor.seesNew("The history is whole").text()).containsPattern("([0-9a-f]{8} ){7}[0-9a-f]{8}");
        desk.says("/audit");
        desk.seesNew("I do not know the command");
    }

    private int events(String ref, String kind) {
        return jdbc.sql("""
                        select count(*) from entry_event v join entry e on e.id = v.entry
                        where e.number = :number and v.kind = :kind
                        """)
                .param("number", Integer.parseInt(ref.substring(2)))
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
