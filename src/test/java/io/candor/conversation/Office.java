package io.candor.conversation;

import io.candor.access.Appointments;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Simulator;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officials who work on the ledger, and what they do again and again. */
@TestComponent
class Office {
    static final String UNIT = "logistics";

    private static final Pattern NUMBER = Pattern.compile("R-\\d+");

    private final Simulator simulator;
    private final Appointments appointments;
    private final JdbcClient jdbc;

    Office(Simulator simulator, Appointments appointments, JdbcClient jdbc) {
        this.simulator = simulator;
        this.appointments = appointments;
        this.jdbc = jdbc;
    }

    Member official(String name, Language language, Role... roles) {
        return Appointed.official(simulator, appointments, name, language, UNIT, roles);
    }

    /** Puts a problem of the workplace on record; returns its number. */
    String enters(Member desk, String title) {
        desk.says("/new " + title);
        desk.presses("👁");
        desk.presses(desk.find(
                message -> message.text().contains(title) && message.buttons().size() > 5, "the categories"),
                desk.newest().buttons().get(6));
        var card = desk.find(message -> message.text().contains(title) && NUMBER.matcher(message.text()).find(), "card");
        settles();
        return number(card);
    }

    static String number(Seen card) {
        var found = NUMBER.matcher(card.text());
        if (!found.find()) {
            throw new AssertionError("no number in " + card);
        }
        return found.group();
    }

    /** Waits until every card shows what is. */
    void settles() {
        Await.await(
                "cards to be drawn",
                () -> jdbc.sql("select not exists (select from scheduled_tasks where task_name like 'card-%')")
                        .query(Boolean.class)
                        .single());
    }
}
