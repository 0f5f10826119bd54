package io.candor.suggestion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings out all that members did since the last release, so that nothing tells in which order they did it. */
@Component
class Release {
    private final JdbcClient jdbc;
    private final HeldTables held;
    private final TransactionOperations transactions;

    Release(JdbcClient jdbc, HeldTables held, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.held = held;
        this.transactions = transactions;
    }

    /** Does nothing, and writes nothing, where nobody did anything. */
    void run() {
        if (!held.isEmpty()) {
            transactions.executeWithoutResult(transaction -> bringOut());
            tidy();
        }
    }

    private void bringOut() {
        waitForMembers();
        suggestions();
        withdrawals();
        changes();
        jdbc.sql("truncate held_suggestion, held_change").update();
    }

    /** Gives up after a while rather than let all members queue behind one who is stuck; the timer tries again. */
    private void waitForMembers() {
        jdbc.sql("set local lock_timeout = '5s'").update();
        jdbc.sql("lock table held_suggestion, held_change in access exclusive mode")
                .update();
    }

    private void suggestions() {
        jdbc.sql("""
                insert into suggestion (id, ref, category, words, return_address, received_on, state)
                select id, ref, category, words, return_address, received_on, 'WAITING'
                from held_suggestion where not withdrawn order by random()
                """).update();
    }

    private void withdrawals() {
        jdbc.sql("insert into withdrawn_id (id) select id from held_suggestion where withdrawn order by random()")
                .update();
    }

    /** Whichever way the tables are joined, the new rows are laid down in shuffled or in the old rows' order. */
    private void changes() {
        jdbc.sql("""
                with change as materialized (select * from held_change order by random())
                update suggestion
                set words = case when change.withdrawn then null else words end,
                    return_address = change.return_address,
                    state = case when change.withdrawn then 'WITHDRAWN' else state end
                from change
                where suggestion.id = change.id and suggestion.state <> 'WITHDRAWN'
                """).update();
    }

    /** Gives the room of what was withdrawn free, and marks rows as read, so that the first look at one leaves no trace. */
    private void tidy() {
        jdbc.sql("vacuum suggestion").update();
    }
}
