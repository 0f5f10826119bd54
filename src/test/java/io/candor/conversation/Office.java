package io.candor.conversation;

import io.candor.access.Appointments;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Simulator;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.Member;
import io.candor.support.Quiet;
import io.candor.support.Seen;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** Officials who work on the ledger, and what they do again and again. */
@TestComponent
public class Office {
    static final String UNIT = "logistics";

    private static final Pattern NUMBER = Pattern.compile("R-\\d+");

    private final Simulator simulator;
    private final Appointments appointments;
    private final Quiet bot;

    Office(Simulator simulator, Appointments appointments, Quiet bot) {
        this.simulator = simulator;
        this.appointments = appointments;
        this.bot = bot;
    }

    Member desk(String name) {
        return official(name, Language.ENGLISH, Role.DESK);
    }

    Member handler(String name) {
        return official(name, Language.ENGLISH, Role.HANDLER);
    }

    Member supervisor(String name) {
        return official(name, Language.ENGLISH, Role.SUPERVISOR);
    }

    Member official(String name, Language language, Role... roles) {
        return Appointed.official(simulator, appointments, name, language, UNIT, roles);
    }

    /** Puts a problem of the workplace on record; returns its number. */
    String enters(Member desk, String title) {
        settles();
        desk.says("/new " + title);
        desk.presses(desk.seesNew("come to light"), "👁");
        desk.presses(desk.seesNew("Which category"), "Workplace");
        var ref = number(desk.seesNew("On record"));
        settles();
        return ref;
    }

    /** The same, claimed with a week's time. */
    String claimed(Member desk, Member handler, String title) {
        var ref = enters(desk, title);
        presses(handler, ref, "✋");
        handler.presses(handler.seesNew("Until when"), "1 week");
        handler.seesNew("Being mended");
        return ref;
    }

    /** The same, submitted. */
    String submitted(Member desk, Member handler, String title) {
        var ref = claimed(desk, handler, title);
        presses(handler, ref, "📤");
        answers(handler, "What was achieved in " + ref, "It is mended.");
        handler.seesNew("is submitted");
        return ref;
    }

    /** A card of the entry as it is now, unfolded. */
    Seen card(Member who, String ref) {
        settles();
        who.says("/show " + ref);
        who.presses(who.seesNew(ref + " ·"), "⋯");
        return who.find(
                message -> message.text().startsWith(ref + " ·")
                        && message.buttons().contains("‹"),
                "all of " + ref);
    }

    /** Answers a question that was put after what this person did last. */
    static void answers(Member who, String question, String text) {
        who.seesNew(question);
        who.replies(question, text);
    }

    /** Presses a button of a fresh card. */
    void presses(Member who, String ref, String label) {
        who.presses(card(who, ref), label);
    }

    /** Opens an entry from the list that begins so, however many stand before it. */
    static void opens(Member official, String list, String ref) {
        var page = official.seesNew(list);
        while (!page.buttons().contains(ref)) {
            var before = page;
            var next = page.buttons().stream()
                    .filter(label -> label.endsWith("›"))
                    .findFirst()
                    .orElseThrow();
            official.presses(page, next);
            page = official.find(
                    seen -> seen.id() == before.id() && !seen.text().equals(before.text()), "the next page");
        }
        official.presses(page, ref);
    }

    static String number(Seen card) {
        var found = NUMBER.matcher(card.text());
        if (!found.find()) {
            throw new AssertionError("no number in " + card);
        }
        return found.group();
    }

    /** Waits until all that was said is answered, and every card shows what is. */
    void settles() {
        Await.await("answers, and cards to be drawn", bot::is);
    }
}
