package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Simulator;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bot in a group: it says as good as nothing. */
@ConversationTest
class GroupTests {
    private static final int ORDINARY = 1_000;

    @Autowired
    private Simulator simulator;

    @Test
    void staysSilentToAThousandOrdinaryMessages() {
        var clerk = Member.of(simulator, "Theodelinde", "en");
        var group = simulator.people().groups().found("Canteen talk", List.of(clerk.person()));
        simulator.people().groups().addBot(group, clerk.person(), true);
        var inGroup = clerk.in(group);
        inGroup.sees("Hello");

        for (var message = 0; message < ORDINARY; message++) {
            inGroup.says(ordinary(message));
        }
        inGroup.says("/status@" + simulator.username());
        inGroup.seesNew("in private");

        assertThat(inGroup.messages())
                .filteredOn(seen -> seen.isFromBot())
                .as("hello, and the answer to the command")
                .hasSize(2);
    }

    /** What people write to each other: talk, commands to others, replies, names, even receipt-like things. */
    private static String ordinary(int number) {
        return switch (number % 5) {
            case 0 -> "Who comes along to lunch, number " + number + "?";
            case 1 -> "/status";
            case 2 -> "/help@another_bot " + number;
            case 3 -> "candor_bot said S-7F3K9Q, 7K3M-Q9AV-2XTN-" + (1000 + number);
            default -> "食堂今天第" + number + "个人";
        };
    }
}
