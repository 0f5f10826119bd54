package io.candor.suggestion;

import io.candor.ledger.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks all whose suggestions follow an entry the same: a question in each, and a decision about each. One after the other,
 * so that nobody waits for all; who begins anew goes on with those that were not asked yet.
 */
@Service
public class EntryQuestions {
    private final JdbcClient jdbc;
    private final Suggestions suggestions;
    private final Decisions decisions;
    private final DeskActs acts;
    private final HeldTables held;
    private final TransactionOperations transactions;

    EntryQuestions(
            JdbcClient jdbc,
            Suggestions suggestions,
            Decisions decisions,
            DeskActs acts,
            HeldTables held,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.suggestions = suggestions;
        this.decisions = decisions;
        this.acts = acts;
        this.held = held;
        this.transactions = transactions;
    }

    /** Whether a suggestion follows the entry that the reader may see. */
    public boolean anybodyToAsk(Reader reader, EntryId entry) {
        return reader.of(jdbc.sql("select exists (select from " + Reader.SUGGESTIONS + " s where s.entry = :entry)"))
                .param("entry", entry.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Asks them, once for each act.
     *
     * @param by an official; those are asked whose suggestions they may see where they are
     * @param words 1 to 1,000 characters
     * @return how many follow the entry
     */
    public int ask(UUID act, Reader by, EntryId entry, String words) {
        var official = by.official().orElseThrow();
        var all = following(by, entry);
        for (var each : all) {
            var step = new DeskStep(acts.part(act, each), official, each, (short) 0, new DeskAct.Ask(words));
            transactions.executeWithoutResult(_ -> ask(step, entry));
        }
        return all.size();
    }

    /** Whatever else was done about it meanwhile, as long as it still follows the entry. */
    private void ask(DeskStep step, EntryId entry) {
        held.keepReleaseOut();
        if (!decisions.has(step.act())) {
            suggestions.inTheSameWords(step.suggestion()).stream()
                    .filter(each -> each.entry().equals(Optional.of(entry)))
                    .forEach(each -> acts.take(step.onVersion((short) each.version())));
        }
    }

    private List<UUID> following(Reader reader, EntryId entry) {
        return reader.of(
                        jdbc.sql("select s.id from " + Reader.SUGGESTIONS + " s where s.entry = :entry order by s.ref"))
                .param("entry", entry.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
