package io.candor.suggestion;

import io.candor.cards.Cards;
import io.candor.ledger.EntryId;
import io.candor.ledger.EventKind;
import io.candor.ledger.LedgerEvent;
import io.candor.sealing.Bytes;
import io.candor.sealing.Seal;
import io.candor.suggestion.Contest.Stage;
import io.candor.suggestion.Suggestion.Said;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How contests end: of what the desk said by a supervisor's word, of a close-off by what becomes of the entry. */
@Component
class Contests {
    private static final String SAID = "suggestion = :suggestion and about <> 'CLOSED' and outcome is null";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Cards cards;

    Contests(JdbcClient jdbc, Seal seal, Cards cards) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.cards = cards;
    }

    boolean areOpen(EntryId entry, Reader reader) {
        return reader.of(jdbc.sql("select exists (select from contest c join " + Reader.SUGGESTIONS
                        + " s on s.id = c.suggestion where c.entry = :entry and c.outcome is null)"))
                .param("entry", entry.value())
                .query(Boolean.class)
                .single();
    }

    /** What the desk had said of a suggestion that is contested. */
    Said said(UUID suggestion) {
        return jdbc.sql("select about, answer, decline_reason from contest where " + SAID)
                .param("suggestion", suggestion)
                .query((row, _) -> new Said(
                        OpinionState.valueOf(row.getString("about")),
                        Bytes.of(row.getBytes("answer")),
                        Optional.ofNullable(row.getString("decline_reason")).map(DeclineReason::valueOf)))
                .single();
    }

    /** @param words what the supervisor says to the author and to the desk */
    void end(UUID suggestion, Stage outcome, String words) {
        var contest = jdbc.sql("select id from contest where " + SAID)
                .param("suggestion", suggestion)
                .query(UUID.class)
                .single();
        jdbc.sql("update contest set outcome = :outcome, line = :line where id = :id")
                .param("outcome", outcome.name())
                .param("line", seal.words(contest, words))
                .param("id", contest)
                .update();
    }

    @EventListener
    void on(LedgerEvent.Changed event) {
        outcome(event.kind()).ifPresent(outcome -> end(event.entry(), outcome));
    }

    /** Nobody upholds a close-off towards an author from whom they are kept: such a contest stays open for others. */
    private void end(EntryId entry, Stage outcome) {
        jdbc.sql("""
                        update contest c set outcome = :outcome where c.entry = :entry and c.outcome is null
                            and not (:outcome = 'UPHELD' and exists (select from suggestion s join official o on o.unit = s.concerns
                                where s.id = c.suggestion and o.id = (select official from entry_event e
                                    where e.entry = :entry order by e.seq desc limit 1)))
                        returning c.suggestion
                        """)
                .param("outcome", outcome.name())
                .param("entry", entry.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(suggestion -> cards.changed(Shown.card(suggestion)));
    }

    private static Optional<Stage> outcome(EventKind kind) {
        return switch (kind) {
            case REOPENED -> Optional.of(Stage.REOPENED);
            case UPHELD -> Optional.of(Stage.UPHELD);
            case REGISTERED, ASSIGNED, CLAIMED, DEADLINE_SET, MEASURE_ADDED, MEASURE_DONE, PROGRESS -> Optional.empty();
            case NOTED, SUBMITTED, VERIFIED, RETURNED, TAKEN_BACK, SHELVED, RESUMED -> Optional.empty();
            case MERGED, UNMERGED, PUBLISHED, UNPUBLISHED, AMENDED -> Optional.empty();
        };
    }
}
