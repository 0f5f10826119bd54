package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Simulator;
import io.candor.support.Appointed;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bot in groups of every kind: with topics, with administrators whom nobody knows. */
@ConversationTest
class GroupKindsTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    private Member clerk;
    private String name;

    @BeforeEach
    void appoint() {
        clerk = Appointed.official(
                simulator, appointments, "Kunigunde", Language.ENGLISH, "office", Role.DESK, Role.SUPERVISOR);
        name = "@" + simulator.username();
    }

    private long groupWithTopics() {
        long group = simulator.people().groups().foundWithTopics("Desk", List.of(clerk.person()));
        simulator.people().groups().addBot(group, clerk.person(), true);
        return group;
    }

    @Test
    void isAnsweredInTheTopicInWhichItWasAsked() {
        long group = groupWithTopics();
        int canteen = simulator.people().groups().topic(group, "Canteen");
        int doors = simulator.people().groups().topic(group, "Doors");

        clerk.in(group, canteen).says("/show" + name + " R-404404");

        clerk.in(group, canteen).find(Seen::isFromBot, "an answer in the topic");
        assertThat(clerk.in(group, doors).messages()).noneMatch(Seen::isFromBot);
    }

    @Test
    void isAnsweredOutsideOfTopicsWhereItWasAskedInTheGeneralOne() {
        long group = groupWithTopics();
        simulator.people().groups().topic(group, "Canteen");
        var general = clerk.in(group);

        general.says("/status" + name);

        assertThat(general.seesNew("in private").topic()).isZero();
    }

    @Test
    void leadsAnAdministratorWhomNobodyKnowsIntoThePrivateChat() {
        long group = groupWithTopics();
        var unknown = clerk.anonymouslyIn(group);

        unknown.says("/show" + name + " R-404404");
        var link = unknown.seesNew("in the name of this group").button("Go on").path("url");

        clerk.follows(link.asString())
                .find(seen -> seen.isFromBot() && seen.text().contains("R-"), "what /show says of that number");
    }

    @Test
    void goesOnInTheGroupThatAGroupHasBecome() {
        long group = simulator.people().groups().found("Desk", List.of(clerk.person()));
        simulator.people().groups().addBot(group, clerk.person(), true);

        long successor = simulator.people().groups().upgrade(group);
        var moved = clerk.in(successor);
        moved.says("/status" + name);

        moved.seesNew("in private");
    }
}
