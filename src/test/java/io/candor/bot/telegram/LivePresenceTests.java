package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Presence.Answer;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Faults.Fault.Slow;
import io.candor.playground.Groups;
import io.candor.playground.Person;
import io.candor.playground.Simulator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether somebody is in a group, asked over HTTP of the simulator. */
class LivePresenceTests {
    private final Simulator simulator = Simulator.start(0);
    private final Groups groups = simulator.people().groups();
    private final Person ann = met("Ann");
    private final Person ben = met("Ben");
    private final long group = groups.found("Members", List.of(ann));
    private final Connection connection = new Connection(properties());
    private final Wire wire = new Wire(
            connection.client(TelegramConfiguration.mapper()),
            new Pace(properties(), Clock.systemUTC()),
            new SimpleMeterRegistry(),
            Clock.systemUTC());
    private final Me me = new Me(wire);
    private final LivePresence presence = new LivePresence(wire, me);

    @BeforeEach
    void bringTheBotIn() {
        me.ask();
        groups.addBot(group, ann, true);
    }

    @AfterEach
    void close() {
        connection.close();
        simulator.close();
    }

    @Test
    void knowsEveryStanding() {
        assertThat(of(ann)).as("creator").isEqualTo(Answer.IN);
        assertThat(of(ben)).as("never there").isEqualTo(Answer.OUT);
        groups.join(group, ben);
        assertThat(of(ben)).as("member").isEqualTo(Answer.IN);
        groups.promote(group, ben);
        assertThat(of(ben)).as("administrator").isEqualTo(Answer.IN);
        groups.restrict(group, ben);
        assertThat(of(ben)).as("restricted, inside").isEqualTo(Answer.IN);
        groups.leave(group, ben);
        assertThat(of(ben)).as("restricted, outside").isEqualTo(Answer.OUT);
        groups.join(group, ben);
        assertThat(of(ben)).as("restricted, inside again").isEqualTo(Answer.IN);
        groups.ban(group, ben);

        assertThat(of(ben)).as("kicked").isEqualTo(Answer.OUT);
    }

    @Test
    void takesWhomTelegramDoesNotKnowForSomebodyOutside() {
        var silent = simulator.people().meet("Silent", null, "en");

        assertThat(of(silent)).isEqualTo(Answer.OUT);
        assertThat(presence.of(7, group)).isEqualTo(Answer.OUT);
    }

    @Test
    void saysWhereTheBotCannotSee() {
        assertThat(presence.of(ann.id(), -7)).as("no such group").isEqualTo(Answer.HIDDEN);
        groups.addBot(group, ann, false);
        groups.hideMembers(group, true);
        assertThat(of(ann)).as("hidden members").isEqualTo(Answer.HIDDEN);
        groups.kickBot(group, ann);

        assertThat(of(ann)).as("kicked").isEqualTo(Answer.HIDDEN);
        groups.removeBot(group, ann);
        assertThat(of(ann)).as("not there").isEqualTo(Answer.HIDDEN);
    }

    @Test
    void knowsHowTheBotStands() {
        assertThat(presence.own(group)).isEqualTo(Answer.IN);
        groups.addBot(group, ann, false);
        assertThat(presence.own(group)).isEqualTo(Answer.HIDDEN);
        groups.kickBot(group, ann);

        assertThat(presence.own(group)).isEqualTo(Answer.HIDDEN);
        assertThat(presence.own(-7)).isEqualTo(Answer.HIDDEN);
    }

    @Test
    void doesNotTakeThePeopleOfAGroupThatBecameAnotherForMembers() {
        var successor = groups.upgrade(group);

        assertThat(presence.own(group)).isEqualTo(Answer.HIDDEN);
        assertThat(of(ann)).isEqualTo(Answer.OUT);
        assertThat(presence.of(ann.id(), successor)).isEqualTo(Answer.IN);
        assertThat(presence.own(successor)).isEqualTo(Answer.IN);
    }

    @Test
    void saysWhenTelegramIsAway() {
        simulator.close();

        assertThat(of(ann)).isEqualTo(Answer.AWAY);
        assertThat(presence.own(group)).isEqualTo(Answer.AWAY);
    }

    @Test
    void saysSoAlsoWhenTelegramWantsItToWaitOrIsBroken() {
        simulator.faults().next(1, "getChatMember", Fault.tooManyRequests(3));
        assertThat(of(ann)).isEqualTo(Answer.AWAY);
        simulator.faults().next(1, "getChatMember", new Fault.BadGateway());
        assertThat(of(ann)).isEqualTo(Answer.AWAY);
        simulator.faults().next(1, "getChatMember", Fault.INTERNAL);

        assertThat(presence.own(group)).isEqualTo(Answer.AWAY);
        assertThat(presence.own(group)).isEqualTo(Answer.IN);
    }

    @Test
    void doesNotWaitLong() {
        simulator.faults().next(1, "getChatMember", new Slow(Duration.ofSeconds(6)));
        var asked = System.nanoTime();

        assertThat(of(ann)).isEqualTo(Answer.AWAY);

        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(4));
    }

    private Answer of(Person person) {
        return presence.of(person.id(), group);
    }

    private Person met(String name) {
        var person = simulator.people().meet(name, null, "en");
        simulator.people().says(person, person.id(), "/start");
        return person;
    }

    private TelegramProperties properties() {
        return new TelegramProperties(
                simulator.token(), URI.create(simulator.url().toString()), 20, 20);
    }
}
