package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.ledger.EntryId;
import io.candor.sealing.Images;
import java.nio.ByteBuffer;
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
    private final Images images;
    private final TransactionOperations transactions;

    EntryQuestions(
            JdbcClient jdbc,
            Suggestions suggestions,
            Decisions decisions,
            DeskActs acts,
            Images images,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.suggestions = suggestions;
        this.decisions = decisions;
        this.acts = acts;
        this.images = images;
        this.transactions = transactions;
    }

    public boolean anybodyToAsk(EntryId entry) {
        return jdbc.sql("select exists (select from suggestion where entry = :entry and not purged)")
                .param("entry", entry.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Asks them, once for each act.
     *
     * @param words 1 to 1,000 characters
     * @return how many follow the entry
     */
    public int ask(UUID act, Official by, EntryId entry, String words) {
        var all = following(entry);
        for (var each : all) {
            var step = new DeskStep(part(act, each), by, each, (short) 0, new DeskAct.Ask(words));
            transactions.executeWithoutResult(_ -> ask(step, entry));
        }
        return all.size();
    }

    /** Whatever else was done about it meanwhile, as long as it still follows the entry. */
    private void ask(DeskStep step, EntryId entry) {
        if (!decisions.has(step.act())) {
            suggestions
                    .find(step.suggestion())
                    .filter(each -> each.entry().equals(Optional.of(entry)))
                    .ifPresent(each -> acts.take(step.onVersion((short) each.version())));
        }
    }

    private List<UUID> following(EntryId entry) {
        return jdbc.sql("select id from suggestion where entry = :entry and not purged order by ref")
                .param("entry", entry.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private UUID part(UUID act, UUID suggestion) {
        return images.ofAct(ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(act.getMostSignificantBits())
                .putLong(act.getLeastSignificantBits())
                .putLong(suggestion.getMostSignificantBits())
                .putLong(suggestion.getLeastSignificantBits())
                .array());
    }
}
