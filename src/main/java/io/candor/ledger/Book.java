package io.candor.ledger;

import io.candor.access.OfficialId;
import io.candor.organisation.OfficeClock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where changes of entries are entered: the entry, the history, who worked, and then others hear of it. */
@Component
class Book {
    private final Entries entries;
    private final HistoryTable history;
    private final Participants participants;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    Book(
            Entries entries,
            HistoryTable history,
            Participants participants,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.history = history;
        this.participants = participants;
        this.clock = clock;
        this.events = events;
    }

    /** Lets nobody else write until the transaction ends, and tells whether the act was done already, to which entry. */
    Optional<EntryId> open(UUID act) {
        history.hold();
        return history.done(act);
    }

    Entry entry(EntryId id) {
        return entries.findById(id.value()).orElseThrow();
    }

    EntrySheet enter(Entry entry, UUID act, OfficialId by, Told told) {
        var happened = new Happened(act, by, entries.save(entry).sheet(), told);
        history.add(happened, clock.now());
        participants.add(happened);
        events.publishEvent(new LedgerEvent.Changed(happened.entry(), told.kind()));
        return happened.sheet();
    }

    void announce(LedgerEvent event) {
        events.publishEvent(event);
    }
}
