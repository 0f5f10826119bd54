package io.candor.ledger;

import io.candor.access.Official;
import io.candor.access.Officials;
import io.candor.bot.SomebodyWasQuicker;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officials do to entries in the database. */
@Service
class StoredRectification implements Rectification {
    private final Book book;
    private final EntryTable table;
    private final HistoryTable history;
    private final Participants participants;
    private final Officials officials;
    private final Acts acts;
    private final ChainAudit chain;
    private final ObjectProvider<EntryAside> asides;

    StoredRectification(
            Book book,
            EntryTable table,
            HistoryTable history,
            Participants participants,
            Officials officials,
            Acts acts,
            ChainAudit chain,
            ObjectProvider<EntryAside> asides) {
        this.book = book;
        this.table = table;
        this.history = history;
        this.participants = participants;
        this.officials = officials;
        this.acts = acts;
        this.chain = chain;
        this.asides = asides;
    }

    @Override
    @Transactional
    public EntrySheet take(EntryStep step) {
        return book.open(step.act()).map(this::sheet).orElseGet(() -> done(step));
    }

    @Override
    public EntrySheet sheet(EntryId entry) {
        return book.entry(entry).sheet();
    }

    @Override
    public Set<EntryAction> possible(EntryId entry, Official by) {
        var facts = facts(sheet(entry), by);
        return EnumSet.allOf(EntryAction.class).stream()
                .filter(action -> Verdicts.refusal(action, facts).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryAction.class)));
    }

    @Override
    public Set<EntryAction> possible(EntryId entry) {
        var sheet = sheet(entry);
        return EnumSet.allOf(EntryAction.class).stream()
                .filter(action -> Verdicts.byState(action, sheet).isEmpty())
                .filter(action -> action != EntryAction.UPHOLD || contested(entry, Optional.empty()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryAction.class)));
    }

    @Override
    public Optional<Refused> refusal(EntryId entry, Official by, EntryAction action) {
        return Verdicts.refusal(action, facts(sheet(entry), by));
    }

    @Override
    public List<HistoryLine> history(EntryId entry, long before, int limit) {
        return history.of(entry, before, limit);
    }

    @Override
    public List<EntryView> waitingFor(String unit, Optional<EntryView> after, int limit) {
        return table.waitingFor(unit, after, limit);
    }

    @Override
    public List<EntryView> underReview(Optional<EntryView> after, int limit) {
        return table.underReview(after, limit);
    }

    @Override
    public List<EntryView> board(BoardFilter filter, int below, int limit) {
        return table.board(filter, below, limit);
    }

    @Override
    public Audit audit() {
        return chain.audit();
    }

    private EntrySheet done(EntryStep step) {
        var entry = book.entry(step.entry());
        var before = entry.sheet();
        if (before.version() != step.version()) {
            throw new SomebodyWasQuicker();
        }
        Verdicts.refusal(step.what().action(), facts(before, step.by())).ifPresent(refused -> {
            throw refused;
        });
        var told = acts.apply(entry, step.by().id(), step.what());
        var after = book.enter(entry, step.act(), step.by().id(), told);
        moved(before.entry(), after.entry()).ifPresent(book::announce);
        return after;
    }

    private static Optional<LedgerEvent> moved(EntryView before, EntryView after) {
        return before.into().equals(after.into())
                ? Optional.empty()
                : Optional.of(after.into()
                        .<LedgerEvent>map(into -> new LedgerEvent.Merged(after.id(), into))
                        .orElseGet(() -> new LedgerEvent.Unmerged(
                                after.id(), before.into().orElseThrow())));
    }

    private Case facts(EntrySheet sheet, Official by) {
        return new Case(
                sheet,
                by,
                participants.include(sheet, by.id()),
                sheet.handler().map(officials::by),
                sheet.entry().into().isPresent()
                        && table.endsClosed(sheet.entry().id()),
                contested(sheet.entry().id(), Optional.of(by)));
    }

    private boolean contested(EntryId entry, Optional<Official> by) {
        return asides.stream().anyMatch(aside -> aside.contests(entry, by));
    }
}
