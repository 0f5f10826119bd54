package io.candor.attack;

import io.candor.playground.Faults.Fault;
import io.candor.playground.Kind;
import io.candor.playground.Simulator;
import io.candor.playground.Upload;
import io.candor.support.Await;
import io.candor.support.Member;
import io.candor.support.Seen;
import io.candor.support.Snapshots;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of whom everything is unlike anything else, and the ways that they go through Candor. */
final class Aviary {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Member official;
    /** Says nothing of their own. */
    final Member reader;

    final Member loud;
    private final Member quiet;
    private final Member stranger;
    private final Simulator simulator;

    Aviary(Simulator simulator) {
        this.simulator = simulator;
        official = Member.of(simulator, simulator.people().meet("Ottilie", null, "en"));
        reader = member("Rosamunde", "Quastenflosser");
        loud = member("Zacharias-Q", "Xylanderquell");
        quiet = member("Wunibald-J", "Querkopfzwirn");
        stranger = member("Yggdrasil-V", "Jaxtquappenhof");
    }

    /** Says, looks up, adds, judges, changes, withdraws, is refused. */
    void goEveryWay() {
        Stream.of("/start", "/help", "/privacy", "/ledger", "/status", "/leave").forEach(each -> answered(loud, each));
        speaks(loud, "🔔", "The canary sings in the third gallery, call +49 160 5558123 or @quastenbinder.");
        speaks(quiet, "🕶", "Der Zwirn im Kellerloch ist verquer: zilpzalp-7731.");
        for (var who : List.of(loud, quiet)) {
            answered(who, code(who));
            answered(who, "/status " + code(who));
            answered(who, "7F3K-9QXA-7F3K-9QXA");
            who.presses("💬");
            who.find(Seen::asksForReply, "a question");
            answers(who, "And in the fourth gallery too, quoth " + who.person().firstName() + ".");
            press(who, "🕶");
        }
        speaks(stranger, "🔔", "Quagga quagga in the zeugma room of the Jaxt: plover-9914.");
        answered(stranger, code(stranger));
        press(stranger, "↩️");
        Stream.of(Kind.values()).forEach(kind -> {
            stranger.sends(kind, "A caption of zeppelinquitte " + kind + ", taken by nobody else.");
            settle();
        });
        stranger.shows(Snapshots.telltale(300, 200, 6), "A picture of the plunderquelle, taken at dusk.");
        stranger.presses(
                stranger.find(each -> has(each, "🔔") && each.text().contains("taken at dusk"), "a preview"), "🔔");
        stranger.find(each -> has(each, "📋") && each.text().contains("🖼"), "a receipt");
        var file = new Upload("IMG_Jaxtquappenhof_plover.jpg", "image/jpeg", Snapshots.telltale(200, 300, 3));
        stranger.sendsFile(file, "A file of the plunderquelle in the zeugma room.");
        settle();
        stranger.shows(
                List.of(Snapshots.telltale(90, 60, 1), Snapshots.telltale(60, 90, 1)), "Two of the plunderquelle.");
        settle();
        answered(stranger, "An overlong zeugma of the zeppelin. ".repeat(105).strip());
        stranger.edits(
                stranger.says("A draft of plunderquelle that changes."), "A draft of plunderquelle that changed.");
        settle();
        stranger.forges(stranger.newest().id(), "Zm9yZ2VkLWJ5LXBsdW5kZXJxdWVsbGU");
        settle();
    }

    /** An official answers one and makes an entry of the other, which is closed and judged. */
    void beHandled() {
        Await.await(
                PATIENCE, "what came out", () -> official.messages().stream().anyMatch(each -> has(each, "📣")));
        var cards = official.messages().stream().filter(each -> has(each, "📣")).toList();
        official.presses(cards.getFirst(), "📣");
        official.find(Seen::asksForReply, "a question");
        answers(official, "We have read it.");
        official.presses(cards.getLast(), "✅");
        settle();
        answers(official, "Lamps in the galleries");
        var categories =
                official.find(each -> each.buttons().size() > 5 && each.text().contains("Lamps"), "categories");
        official.presses(categories, categories.buttons().getFirst());
        settle();
        answered(reader, "/ledger");
        settle();
    }

    /** Telegram fails in every way, a member blocks the bot, and the database refuses. */
    void goWrong(JdbcClient jdbc) {
        for (var fault : List.<Fault>of(
                Fault.BLOCKED,
                Fault.INTERNAL,
                Fault.tooManyRequests(1),
                new Fault.BadGateway(),
                new Fault.Dropped(),
                new Fault.AnswerLost())) {
            simulator.faults().next(1, "sendmessage", fault);
            loud.says("Words of the unlucky quetzal while it storms.");
            settle();
        }
        simulator.faults().clear();
        loud.says("/start");
        loud.blocks();
        settle();
        loud.unblocks();
        jdbc.sql("alter table held_suggestion rename to gone").update();
        speaksInVain(quiet, "Words that meet a broken table of the quokka.");
        jdbc.sql("alter table gone rename to held_suggestion").update();
        settle();
    }

    private void speaks(Member who, String send, String words) {
        who.says(words);
        who.presses(
                who.find(each -> has(each, send) && each.text().contains(words.substring(0, 12)), "a preview"), send);
        who.find(each -> has(each, "📋"), "a receipt");
    }

    private void speaksInVain(Member who, String words) {
        who.says(words);
        who.presses(who.find(each -> has(each, "🔔") && each.text().contains(words), "a preview"), "🔔");
        settle();
    }

    private void press(Member who, String label) {
        who.messages().reversed().stream()
                .filter(each -> has(each, label))
                .findFirst()
                .ifPresent(each -> who.presses(each, label));
        settle();
    }

    private void answers(Member who, String words) {
        var question = who.messages().reversed().stream()
                .filter(Seen::asksForReply)
                .findFirst()
                .orElseThrow();
        who.replies(question.text(), words);
        settle();
        press(who, "🔔");
    }

    private void answered(Member who, String words) {
        who.says(words);
        settle();
    }

    private void settle() {
        Await.await(PATIENCE, "quiet", () -> simulator.pendingUpdates() == 0);
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }

    private static String code(Member who) {
        return who.find(each -> has(each, "📋"), "a receipt").copies("📋");
    }

    private Member member(String firstName, String lastName) {
        var person = simulator.people().meet(firstName, lastName, lastName.toLowerCase(Locale.ROOT), "en");
        return Member.of(simulator, person);
    }
}
