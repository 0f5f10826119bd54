package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Call;
import io.candor.bot.Command;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Simulator;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import io.candor.support.TraceLog;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Listening goes on whatever Telegram does, and ends only where the token is no longer known. */
@ConversationTest
@Import(PollingTests.Exploding.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PollingTests {
    /** So often in vain that it waits as long as it ever does. */
    private static final int MANY = 10;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Texts texts;

    @AfterEach
    void allIsWellAgain() {
        simulator.faults().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explode", "/explode deeply"})
    void ownsUpToAFaultAndGoesOn(String command) {
        var member = Member.of(simulator, "Mechthild-Q", "en");

        member.says(command);
        member.seesNew(texts.plain(Language.ENGLISH, "bot.our-fault"));

        assertAnswered(member);
    }

    @Test
    void followsIdsThatJumpDownward() {
        var member = Member.of(simulator, "Notburga-Q", "en");
        assertAnswered(member);

        simulator.faults().jumpTo(3);

        assertAnswered(member);
        assertAnswered(member);
        Await.await("all of it confirmed", () -> simulator.pendingUpdates() == 0);
    }

    @Test
    void waitsWhereAnotherProgramPolls() {
        simulator.faults().next(3, "getupdates", Fault.CONFLICT);

        assertAnswered(Member.of(simulator, "Ottokar-Q", "en"));
        Await.await("a line in the log", () -> TraceLog.text().contains("Another program fetches this bot's updates"));
    }

    @Test
    void takesTheUpdatesBackFromAWebhook() {
        var webhook = new Fault.Refuses(
                409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first", 0);
        simulator.faults().next(1, "getupdates", webhook);

        assertAnswered(Member.of(simulator, "Pankratius", "en"));
        Await.await("the webhook's end", () -> !simulator.calls("deletewebhook").isEmpty());
    }

    @Test
    void outlastsEveryKindOfTrouble() {
        var member = Member.of(simulator, "Quirinus-Q", "en");
        simulator.faults().next(2, "getupdates", new Fault.BadGateway());
        simulator.faults().next(1, "getupdates", new Fault.Dropped());
        simulator.faults().next(1, "getupdates", new Fault.AnswerLost());
        simulator.faults().next(1, "getupdates", Fault.tooManyRequests(1));
        simulator.faults().next(1, "sendmessage", Fault.tooManyRequests(1));
        simulator.faults().next(1, "sendmessage", Fault.INTERNAL);
        simulator.faults().next(1, "sendmessage", new Fault.Dropped());

        assertAnswered(member);
    }

    @Test
    void doesNotWaitForSomebodyWhoHasBlockedIt() {
        var blocking = Member.of(simulator, "Radegundis", "en");
        assertAnswered(blocking);
        simulator.faults().next(1, "sendmessage", Fault.BLOCKED);

        blocking.says("/help");
        Await.await("the refusal", () -> simulator.calls("sendmessage").stream().anyMatch(call -> call.code() == 403));

        assertAnswered(Member.of(simulator, "Sieghild-Q", "en"));
    }

    @Test
    void comesBackAfterTelegramWasDeadForLong() {
        var member = Member.of(simulator, "Theudebert", "en");
        var before = failures();
        simulator.close();
        member.says("/help");
        Await.await("so many polls in vain", () -> failures() >= before + MANY);

        simulator.restart();

        Await.await("an answer", () -> member.messages().stream().anyMatch(Seen::isFromBot));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void stopsWithASentenceWhereTheTokenIsNoLongerKnown() {
        simulator.faults().next(1, "getupdates", Fault.UNAUTHORIZED);
        Member.of(simulator, "Ursinus-QX", "en").says("/help");

        Await.await("the sentence", () -> TraceLog.text().contains("Telegram no longer knows the token"));

        assertThat(simulator.isPolled()).isFalse();
    }

    private static long failures() {
        return TraceLog.count("polling was answered with");
    }

    private static void assertAnswered(Member member) {
        member.says("/help");
        Await.await(
                Duration.ofSeconds(45),
                "an answer",
                () -> member.news().stream().anyMatch(Seen::isFromBot));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Exploding {

        @Bean
        Command explode() {
            return new Command() {
                @Override
                public String name() {
                    return "explode";
                }

                @Override
                public String helpKey() {
                    return "bot.command.help";
                }

                @Override
                public Reply handle(Call<Call.Typed> call) {
                    if (call.what().arguments().equals("deeply")) {
                        throw new StackOverflowError("a handler that never ends");
                    }
                    throw new IllegalStateException("a handler that is broken");
                }
            };
        }
    }
}
