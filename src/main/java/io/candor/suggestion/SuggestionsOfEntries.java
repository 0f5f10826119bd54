package io.candor.suggestion;

import io.candor.cards.Cards;
import io.candor.ledger.EntryAside;
import io.candor.ledger.EntryId;
import io.candor.ledger.LedgerEvent.Merged;
import io.candor.ledger.LedgerEvent.Unmerged;
import io.candor.ledger.Satisfaction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows an entry, for its card; and moves along where the entry goes on as part of another. */
@Component
class SuggestionsOfEntries implements EntryAside {
    private final JdbcClient jdbc;
    private final Suggestions suggestions;
    private final Contests contests;
    private final Satisfactions satisfactions;
    private final Raised raised;
    private final Cards cards;
    private final ApplicationEventPublisher events;

    SuggestionsOfEntries(
            JdbcClient jdbc,
            Suggestions suggestions,
            Contests contests,
            Satisfactions satisfactions,
            Raised raised,
            Cards cards,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.suggestions = suggestions;
        this.contests = contests;
        this.satisfactions = satisfactions;
        this.raised = raised;
        this.cards = cards;
        this.events = events;
    }

    @Override
    public List<String> references(EntryId entry, int limit) {
        return jdbc.sql("select ref from suggestion where entry = :entry and not purged order by ref limit :limit")
                .param("entry", entry.value())
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public boolean contests(EntryId entry) {
        return contests.areOpen(entry);
    }

    @Override
    public Optional<Satisfaction> satisfaction(EntryId entry) {
        return satisfactions.of(entry);
    }

    @Override
    public OptionalInt raised(EntryId entry) {
        return raised.atLeast(entry);
    }

    @EventListener
    void on(Merged event) {
        changed(suggestions.moveAlong(event.entry(), event.into()), SuggestionEvent.MovedAlong::new);
        entriesChanged(event.entry(), event.into());
    }

    @EventListener
    void on(Unmerged event) {
        changed(suggestions.moveBack(event.from(), event.entry()), SuggestionEvent.MovedBack::new);
        entriesChanged(event.entry(), event.from());
    }

    private void changed(List<UUID> moved, Function<UUID, SuggestionEvent> event) {
        for (var each : moved) {
            cards.changed(Shown.card(each));
            events.publishEvent(event.apply(each));
        }
    }

    private void entriesChanged(EntryId one, EntryId other) {
        raised.count(List.of(one, other));
        cards.changed(Shown.entry(one));
        cards.changed(Shown.entry(other));
    }
}
