package io.candor.suggestion;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings out all that members did since the last release, so that nothing tells in which order they did it. */
@Component
class Release {
    /** So many others, each as likely, if there is anything to hide among them. */
    private static final String OTHERS =
            "select id from suggestion where exists (select from held_change) order by random() limit 5000";

    private static final String CHANGES = """
            with change as materialized (
                select * from (
                    select id, return_address, withdrawn, true as asked from held_change
                    union all select id, null, false, false from (%s) others
                    where id not in (select id from held_change)) all_of_them
                order by random()),
            changed as (
                update suggestion
                set return_address = case when asked then change.return_address else suggestion.return_address end,
                    words = case when change.withdrawn then null else words end,
                    picture = case when change.withdrawn then null else picture end,
                    entry = case when change.withdrawn then null else entry end,
                    answer = case when change.withdrawn then null else answer end,
                    decline_reason = case when change.withdrawn then null else decline_reason end,
                    version = case when change.withdrawn then version + 1 else version end,
                    state = case when change.withdrawn then 'WITHDRAWN' else state end
                from change
                where suggestion.id = change.id and suggestion.state <> 'WITHDRAWN' and not suggestion.purged
                returning suggestion.id, change.withdrawn)
            select id from changed where withdrawn
            """.formatted(OTHERS);

    private final JdbcClient jdbc;
    private final HeldTables held;
    private final HeldMessages heldMessages;
    private final ReleasedMessages messages;
    private final VerdictRelease verdicts;
    private final Raised raised;
    private final ReleaseCards cards;
    private final Latecomers latecomers;
    private final Leads leads;
    private final TransactionOperations transactions;

    Release(
            JdbcClient jdbc,
            HeldTables held,
            HeldMessages heldMessages,
            ReleasedMessages messages,
            VerdictRelease verdicts,
            Raised raised,
            ReleaseCards cards,
            Latecomers latecomers,
            Leads leads,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.held = held;
        this.heldMessages = heldMessages;
        this.messages = messages;
        this.verdicts = verdicts;
        this.raised = raised;
        this.cards = cards;
        this.latecomers = latecomers;
        this.leads = leads;
        this.transactions = transactions;
    }

    /** Does nothing, and writes nothing, where nobody did anything. */
    void run() {
        if (!held.isEmpty() || !heldMessages.isEmpty() || verdicts.isNeeded()) {
            transactions.executeWithoutResult(transaction -> bringOut());
            tidy();
            latecomers.catchUp();
        }
    }

    private void bringOut() {
        waitForMembers();
        var leaving = leads.leaving();
        var spoken = messages.spoken();
        leads.spoke(leaving);
        cards.cameOut(suggestions(), spoken);
        withdrawals();
        cards.withdrawing();
        var followed = raised.withdrawing();
        cards.withdrawn(changes());
        raised.count(followed);
        dialogues();
        messages.bringOut();
        verdicts.bringOut();
        leads.settle(leaving);
        jdbc.sql("truncate held_suggestion, held_change").update();
    }

    /** Gives up after a while rather than let all members queue behind one who is stuck; the timer tries again. */
    private void waitForMembers() {
        jdbc.sql("set local lock_timeout = '5s'").update();
        jdbc.sql("lock table held_suggestion, held_change in access exclusive mode")
                .update();
    }

    /** What came out, laid down in random order; of what others say or have said in the same words, only whoever leads. */
    private List<UUID> suggestions() {
        return jdbc.sql("""
                with out as (
                    insert into suggestion
                        (id, ref, category, concerns, words, picture, return_address, received_on, state, same_words)
                    select id, ref, category, concerns, words, picture, return_address, received_on, 'WAITING',
                        case when id not in (select suggestion from held_message) then same_words end
                    from held_suggestion where not withdrawn order by random()
                    returning id, leads)
                select id from out where leads
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    private void withdrawals() {
        jdbc.sql("""
                insert into withdrawn_id (id, received_on)
                select id, received_on from held_suggestion where withdrawn order by random()
                """).update();
    }

    /**
     * Lays down anew what members changed, and many others with it as they are: neither place nor transaction tells about
     * which suggestions somebody changed their mind. Whichever way the tables are joined, the new rows are laid down in
     * shuffled or in the old rows' order. What was withdrawn comes back.
     */
    private List<UUID> changes() {
        return jdbc.sql(CHANGES).query((row, _) -> row.getObject(1, UUID.class)).list();
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
