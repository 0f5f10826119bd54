package io.candor.support;

import io.candor.playground.Simulator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows when the bot has answered all that was said, and every card shows what is. */
@TestComponent
public class Quiet {
    private final Simulator simulator;
    private final JdbcClient jdbc;

    Quiet(Simulator simulator, JdbcClient jdbc) {
        this.simulator = simulator;
        this.jdbc = jdbc;
    }

    public boolean is() {
        return simulator.pendingUpdates() == 0 && nothingIsToBeDrawn();
    }

    /** How much has happened in the chats so far. */
    long moment() {
        return simulator.people().moment();
    }

    private boolean nothingIsToBeDrawn() {
        return jdbc.sql(
                        "select not exists (select from scheduled_tasks where task_name similar to 'card-%|official-%')")
                .query(Boolean.class)
                .single();
    }
}
