package io.candor.ledger;

import io.candor.organisation.OfficeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in the database. */
@Service
class StoredLedger implements Ledger {
    private final Book book;
    private final EntryTable table;
    private final HistoryTable history;
    private final Keys keys;
    private final OfficeClock clock;

    StoredLedger(Book book, EntryTable table, HistoryTable history, Keys keys, OfficeClock clock) {
        this.book = book;
        this.table = table;
        this.history = history;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    @Transactional
    public EntryView register(Registration registration) {
        return book.open(registration.act()).map(table::entry).orElseGet(() -> add(registration));
    }

    @Override
    public EntryView entry(EntryId id) {
        return table.entry(id);
    }

    @Override
    public Optional<EntryView> numbered(int number) {
        return table.numbered(number);
    }

    @Override
    public Optional<CloseOff> closeOff(EntryId id) {
        return table.closeOff(id);
    }

    @Override
    public List<EntryView> open(String category, int limit) {
        return table.open(category, limit);
    }

    @Override
    public List<EntryView> overdue(LocalDate day) {
        return table.overdue(day);
    }

    @Override
    public List<PublicLine> timeline(EntryId id) {
        return history.publicly(id).stream().map(this::dated).toList();
    }

    private EntryView add(Registration registration) {
        var title = Written.title(registration.title());
        var category = keys.of(registration.category());
        var filing = new Filing(table.nextNumber(), registration.source(), clock.today());
        var entry = new Entry(
                registration.act(),
                filing,
                title,
                category.key(),
                category.unit().orElse(null));
        var told = Told.toOfficials(EventKind.REGISTERED, title);
        return book.enter(entry, registration.act(), registration.by().id(), told)
                .entry();
    }

    private PublicLine dated(HistoryLine line) {
        return new PublicLine(clock.at(line.at()).toLocalDate(), line.kind(), line.publicLine());
    }
}
