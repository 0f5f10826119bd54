package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Faults.Fault;
import io.candor.playground.Person;
import io.candor.playground.Simulator;
import io.candor.support.Await;
import io.candor.support.ChildCandor;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of a batch: all of it is delivered again, nothing is lost and nothing is doubled. */
class KillTests {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern REFERENCE = Pattern.compile("(?<![0-9A-Z])S-[0-9A-Z]{6}");
    private static final int MEMBERS = 20;
    private static final int TOLD = 3;

    private Person owner;

    @TempDir
    Path folder;

    @Test
    void losesNothingAndDoublesNothing() {
        try (var simulator = Simulator.start(0)) {
            owner = simulator.people().meet("Ottilie", null, "en");
            var members = IntStream.range(0, MEMBERS)
                    .mapToObj(nth -> Member.of(simulator, "Killian-" + nth, "en"))
                    .toList();

            Member.of(simulator, owner).says("/start");
            killInTheMiddle(simulator, "sendmessage", () -> members.forEach(member -> member.says(words(member))));
            killInTheMiddle(simulator, "editmessagetext", () -> members.forEach(member -> press(member)));

            try (var candor = start(simulator)) {
                awaitEverybody(members, "📋");
                members.forEach(member -> member.says(code(member)));
                awaitEverybody(members, "↩️");
                killWhileAuthorsAreTold(simulator, candor, Member.of(simulator, owner));
            }
            try (var candor = start(simulator)) {
                Await.await(PATIENCE, "all are told", () -> told(members) == TOLD);
                candor.terminate();
            }
            assertThat(members.stream().map(KillTests::references).distinct()).hasSize(MEMBERS);
            assertThat(members)
                    .allSatisfy(member -> assertThat(references(member)).hasSize(1));
        }
    }

    /** Two calls come through, the others hang; then the process dies with its batch half handled. */
    private void killInTheMiddle(Simulator simulator, String method, Runnable everybody) {
        try (var candor = start(simulator)) {
            candor.awaitHealth();
            Await.await(PATIENCE, "polling", simulator::isPolled);
            var before = simulator.calls(method).size();
            simulator.faults().next(1_000, method, new Fault.Slow(Duration.ofMillis(300)));
            everybody.run();
            Await.await(
                    PATIENCE,
                    "the middle of a batch",
                    () -> simulator.calls(method).size() >= before + 2);
            candor.kill();
            assertThat(simulator.pendingUpdates()).isPositive();
            simulator.faults().clear();
        }
        try (var candor = start(simulator)) {
            candor.awaitHealth();
            Await.await(PATIENCE, "everything delivered again", () -> simulator.pendingUpdates() == 0);
            candor.terminate();
        }
    }

    /** Some are answered; the process dies when one notice has arrived at Telegram and others are on their way. */
    private static void killWhileAuthorsAreTold(Simulator simulator, ChildCandor candor, Member owner) {
        Await.await(PATIENCE, "what came out", () -> owner.messages().stream().anyMatch(message -> has(message, "📥")));
        owner.says("/inbox");
        var list = owner.find(message -> has(message, "S-"), "the list");
        var refs = list.buttons().stream()
                .filter(label -> label.startsWith("S-"))
                .limit(TOLD)
                .toList();
        assertThat(refs).hasSize(TOLD);
        for (var ref : refs) {
            owner.presses(list, ref);
            owner.presses(
                    owner.find(message -> message.text().startsWith(ref) && has(message, "📣"), "the card"), "📣");
            owner.find(message -> message.asksForReply() && message.text().contains(ref), "the question");
        }
        simulator.faults().next(1_000, "sendmessage", new Fault.Slow(Duration.ofMillis(300)));
        refs.forEach(ref -> owner.replies(ref + ":", "We have read it."));
        Await.await(
                PATIENCE,
                "a notice",
                () -> simulator.calls("sendmessage").stream()
                        .anyMatch(call ->
                                String.valueOf(call.parameters().get("text")).startsWith("📬")));
        candor.kill();
        simulator.faults().clear();
    }

    private static long told(List<Member> members) {
        return members.stream()
                .filter(member -> member.messages().stream()
                        .anyMatch(message -> message.text().startsWith("📬")))
                .count();
    }

    private ChildCandor start(Simulator simulator) {
        return ChildCandor.start(
                folder,
                Map.of(
                        "CANDOR_TELEGRAM_TOKEN",
                        simulator.token(),
                        "CANDOR_TELEGRAM_API_URL",
                        simulator.url().toString(),
                        "CANDOR_TELEGRAM_CHATBURST",
                        "1000",
                        "CANDOR_ANONYMITY_RELEASE",
                        "at-once",
                        "CANDOR_ANONYMITY_NOTICESPREAD",
                        "PT0S",
                        "CANDOR_OWNERS",
                        String.valueOf(owner.id())),
                // what a killed process had in hand is taken over soon
                "--db-scheduler.heartbeat-interval=1s");
    }

    private static String words(Member member) {
        return "Suggestion of " + member.person().firstName() + ": more light in the yard.";
    }

    /** The oldest preview, as a person would who saw it first. */
    private static void press(Member member) {
        var preview = member.messages().stream()
                .filter(message -> has(message, "🔔"))
                .findFirst()
                .orElseThrow();
        member.presses(preview, "🔔");
    }

    private static void awaitEverybody(List<Member> members, String button) {
        Await.await(
                PATIENCE,
                button + " for everybody",
                () -> members.stream()
                        .allMatch(member -> member.messages().stream().anyMatch(message -> has(message, button))));
    }

    private static String code(Member member) {
        return member.find(message -> has(message, "📋"), "the receipt").copies("📋");
    }

    private static List<String> references(Member member) {
        return member.messages().stream()
                .flatMap(message -> REFERENCE.matcher(message.text()).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }
}
