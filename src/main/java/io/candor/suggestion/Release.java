package io.candor.suggestion;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings out all that members did since the last release, so that nothing tells in which order they did it. */
@Component
class Release {
    private final JdbcClient jdbc;
    private final HeldTables held;
    private final HeldMessages heldMessages;
    private final ReleasedMessages messages;
    private final VerdictRelease verdicts;
    private final Raised raised;
    private final ReleaseCards cards;
    private final TransactionOperations transactions;

    Release(
            JdbcClient jdbc,
            HeldTables held,
            HeldMessages heldMessages,
            ReleasedMessages messages,
            VerdictRelease verdicts,
            Raised raised,
            ReleaseCards cards,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.held = held;
        this.heldMessages = heldMessages;
        this.messages = messages;
        this.verdicts = verdicts;
        this.raised = raised;
        this.cards = cards;
        this.transactions = transactions;
    }

    /** Does nothing, and writes nothing, where nobody did anything. */
    void run() {
        if (!held.isEmpty() || !heldMessages.isEmpty() || verdicts.isNeeded()) {
            transactions.executeWithoutResult(transaction -> bringOut());
            tidy();
        }
    }

    private void bringOut() {
        waitForMembers();
        var spoken = messages.spoken();
        cards.cameOut(suggestions(), spoken);
        withdrawals();
        cards.withdrawing();
        var followed = raised.withdrawing();
        cards.withdrawn(changes());
        raised.count(followed);
        dialogues();
        messages.bringOut();
        verdicts.bringOut();
        jdbc.sql("truncate held_suggestion, held_change").update();
    }

    /** Gives up after a while rather than let all members queue behind one who is stuck; the timer tries again. */
    private void waitForMembers() {
        jdbc.sql("set local lock_timeout = '5s'").update();
        jdbc.sql("lock table held_suggestion, held_change in access exclusive mode")
                .update();
    }

    /** What came out, in the random order in which it is laid down. */
    private List<UUID> suggestions() {
        return jdbc.sql("""
                insert into suggestion (id, ref, category, words, return_address, received_on, state)
                select id, ref, category, words, return_address, received_on, 'WAITING'
                from held_suggestion where not withdrawn order by random()
                returning id
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    private void withdrawals() {
        jdbc.sql("""
                insert into withdrawn_id (id, received_on)
                select id, received_on from held_suggestion where withdrawn order by random()
                """).update();
    }

    /**
     * Whichever way the tables are joined, the new rows are laid down in shuffled or in the old rows' order. What was
     * withdrawn comes back.
     */
    private List<UUID> changes() {
        return jdbc.sql("""
                with change as materialized (select * from held_change order by random()),
                changed as (
                    update suggestion
                    set return_address = change.return_address,
                        words = case when change.withdrawn then null else words end,
                        entry = case when change.withdrawn then null else entry end,
                        answer = case when change.withdrawn then null else answer end,
                        decline_reason = case when change.withdrawn then null else decline_reason end,
                        version = case when change.withdrawn then version + 1 else version end,
                        state = case when change.withdrawn then 'WITHDRAWN' else state end
                    from change
                    where suggestion.id = change.id and suggestion.state <> 'WITHDRAWN' and not suggestion.purged
                    returning suggestion.id, change.withdrawn)
                select id from changed where withdrawn
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /** What was said about what is withdrawn goes with it. */
    private void dialogues() {
        for (var table : List.of("rating", "contest", "message", "moved_along")) {
            jdbc.sql("delete from " + table
                            + " gone using held_change change join suggestion using (id)"
                            + " where gone.suggestion = change.id and change.withdrawn and state = 'WITHDRAWN'")
                    .update();
        }
    }

    /** Gives the room of what was withdrawn free, and marks rows as read, so that the first look at one leaves no trace. */
    private void tidy() {
        jdbc.sql("vacuum suggestion, message, rating, contest").update();
    }
}
