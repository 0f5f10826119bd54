package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.support.ConversationTest;
import io.candor.support.Dump;
import io.candor.support.Member;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** How the first owner comes in, from the console's words to {@code /setup}. */
@ExtendWith(OutputCaptureExtension.class)
@ConversationTest
@TestPropertySource(properties = "candor.languages=zh,en")
@TestMethodOrder(OrderAnnotation.class)
class ClaimTests {
    private static final Pattern PRINTED = Pattern.compile("/claim ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})");

    @Autowired
    private Simulator simulator;

    @Autowired
    private Officials officials;

    @Autowired
    private Texts texts;

    @Autowired
    private DataSource database;

    @Test
    @Order(1)
    void isKnownToWhoReadsTheConsoleAndToNobodyElse(CapturedOutput console) {
        var stranger = Member.of(simulator, "Philomena", "en");

        assertThat(console.getOut()).contains("这个机器人还没有负责人").containsOnlyOnce("/claim ");
        assertThat(Dump.of(database))
                .doesNotContain(code(console), code(console).replace("-", ""));
        stranger.says("/help");
        assertThat(stranger.sees("/start").text()).doesNotContain("claim");
        assertThat(simulator.calls("setMyCommands").toString()).doesNotContain("claim");
    }

    @Test
    @Order(2)
    void isNothingForAGroup(CapturedOutput console) {
        var group = simulator.people().groups();
        var talker = Member.of(simulator, "Hildegarde", "en");
        var chat = group.found("Lunch", List.of(talker.person()));
        group.addBot(chat, talker.person(), true);
        var inGroup = talker.in(chat);

        inGroup.says("/claim@" + simulator.username() + " " + code(console));

        inGroup.seesNew(texts.plain(Language.CHINESE, "bot.only-in-private"));
        assertThat(officials.holding(Role.OWNER)).isEmpty();
    }

    @Test
    @Order(3)
    void makesWhoeverSendsTheCodeOwnerAndLeadsOn(CapturedOutput console) {
        var owner = Member.of(simulator, simulator.people().meet("Ottoline", "Morrell", "ottoline_m", "en"));
        owner.says("/claim");
        owner.seesNew(
                texts.plain(Language.ENGLISH, "access.claim.how").split("<")[0].strip());
        owner.says("/claim 7F3K-9QXA-2M4N-8PRT");
        owner.seesNew("4 more tries");

        owner.says("/claim " + code(console));
        owner.sees("You are owner now");
        owner.sees("Ottoline Morrell, you are: Owner");
        owner.presses("🏛");

        owner.seesNew("Nobody is at the desk yet");
        assertThat(officials.holding(Role.OWNER))
                .singleElement()
                .satisfies(official -> assertThat(official.name()).isEqualTo("Ottoline Morrell"));
    }

    @Test
    @Order(4)
    void opensNothingToTheNext(CapturedOutput console) {
        var late = Member.of(simulator, "Eleonora", "zh-hans");

        late.says("/claim " + code(console));

        late.seesNew(texts.plain(Language.CHINESE, "access.claim.taken"));
        late.says("/setup");
        late.seesNew("/setup");
        assertThat(officials.holding(Role.OWNER)).hasSize(1);
    }

    private static String code(CapturedOutput console) {
        var printed = PRINTED.matcher(console.getOut());
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }
}
