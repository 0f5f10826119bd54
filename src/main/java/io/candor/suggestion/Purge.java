package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import io.candor.sealing.Seal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Destroys what was said once its time is over, whatever became of it. What is left of a suggestion is counted: its day,
 * category and state, the entry that it followed, how its author judged.
 */
@Component
class Purge {
    /** A release, and an official who acts on one of them, wait no longer than these take. */
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final HeldTables held;
    private final ReleaseCards cards;
    private final Leads leads;
    private final Seal seal;
    private final Terms terms;
    private final OfficeClock clock;
    private final TransactionOperations transactions;

    Purge(
            JdbcClient jdbc,
            HeldTables held,
            ReleaseCards cards,
            Leads leads,
            Seal seal,
            Terms terms,
            OfficeClock clock,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.held = held;
        this.cards = cards;
        this.leads = leads;
        this.seal = seal;
        this.terms = terms;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** All that is due, some at a time; who is interrupted goes on with what is left. */
    void run() {
        if (some()) {
            while (some()) {}
            jdbc.sql("vacuum suggestion, message, contest, list_page, last_call")
                    .update();
        }
    }

    private boolean some() {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            held.keepReleaseOut();
            var due = due();
            if (!due.isEmpty()) {
                cards.purging(due);
                var leaving = leads.leaving(due);
                destroy(due);
                leads.left(leaving);
            }
            return !due.isEmpty();
        }));
    }

    /**
     * Those that came in a month whose time is over, and those that were sealed in one: keys go by months in UTC, and the
     * key of a month is not to open anything afterwards. What an official is acting on waits for the next time.
     */
    private List<UUID> due() {
        var firstKept = terms.firstKept(clock.today());
        return jdbc.sql("""
                        select id from suggestion
                        where not purged and received_on < :followingMonth
                            and (received_on < :firstKept or substring(coalesce(words, picture) from 1 for 4) < :sealed)
                        order by random() limit :limit for no key update skip locked
                        """)
                .param("firstKept", firstKept.atDay(1))
                .param("followingMonth", firstKept.plusMonths(1).atDay(1))
                .param("sealed", seal.wordsOf(firstKept))
                .param("limit", AT_ONCE)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private void destroy(List<UUID> due) {
        var ids = due.toArray(UUID[]::new);
        jdbc.sql("""
                        update suggestion set purged = true, ref = null, words = null, picture = null,
                            answer = null, return_address = null, same_words = null, version = version + 1
                        where id = any (:ids)
                        """).param("ids", ids).update();
        for (var table : List.of("contest", "message", "list_page", "last_call", "entrusted")) {
            jdbc.sql("delete from " + table + " where suggestion = any (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }
}
