package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.bot.NotYours;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.ledger.EntryId;
import io.candor.sealing.Bytes;
import io.candor.suggestion.Reader.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The opinions list: what came out, and what the desk makes of it. */
@Service
public class Opinions {
    private final DeskTables tables;
    private final KeptBack kept;
    private final Readership readership;
    private final Decisions decisions;
    private final DeskActs acts;
    private final Rulings rulings;
    private final TransactionOperations transactions;

    Opinions(
            DeskTables tables,
            KeptBack kept,
            Readership readership,
            Decisions decisions,
            DeskActs acts,
            Rulings rulings,
            TransactionOperations transactions) {
        this.tables = tables;
        this.kept = kept;
        this.readership = readership;
        this.decisions = decisions;
        this.acts = acts;
        this.rulings = rulings;
        this.transactions = transactions;
    }

    /** Empty where there is no such suggestion, or none for that reader. */
    public Optional<Opinion> find(Reader reader, UUID id) {
        return tables.find(reader, id);
    }

    /** The picture that came with it: a JPEG. */
    public Optional<Bytes> picture(Reader reader, UUID id) {
        return tables.picture(reader, id);
    }

    /** Whether its time is over, so that nothing is left of it but what can be counted. */
    public boolean isPurged(Reader reader, UUID id) {
        return kept.isPurged(reader, id);
    }

    /** The suggestion that something was said about, if that still stands. */
    public Optional<Opinion> withLine(Reader reader, UUID line) {
        return tables.withLine(reader, line).flatMap(id -> tables.find(reader, id));
    }

    /**
     * The suggestion as an official saw it.
     *
     * @throws io.candor.bot.SomebodyWasQuicker when it is not any more as it was
     * @throws OpinionWithdrawn when its author took it back, or its time is over
     * @throws NothingHere when there is none for them
     */
    public Opinion asSeen(Reader reader, UUID id, short version) {
        var opinion = tables.find(reader, id).orElseThrow(NothingHere::new);
        if (opinion.state() == OpinionState.WITHDRAWN) {
            throw new OpinionWithdrawn();
        }
        if ((short) opinion.version() != version) {
            throw new SomebodyWasQuicker();
        }
        return opinion;
    }

    /**
     * For whoever is about to do what the desk does.
     *
     * @throws NothingHere where there is no such suggestion for them
     * @throws io.candor.bot.NotYours where others handle it
     */
    public void checkHandling(Reader reader, UUID id) {
        var concerns = tables.concerns(reader, id).orElseThrow(NothingHere::new);
        if (!readership.handles(reader, Optional.of(concerns).filter(unit -> !unit.isEmpty()))) {
            throw new NotYours();
        }
    }

    /** The suggestion with a number such as S-7F3K9Q, in capitals. */
    public Optional<UUID> numbered(Reader reader, String ref) {
        return tables.numbered(reader, ref);
    }

    /**
     * Does it once, to all that wait in the same words.
     *
     * <p>What comes back is read again after the commit: PostgreSQL marks rows when they are first read, and that should
     * not be when the author looks.
     *
     * @throws io.candor.bot.SomebodyWasQuicker when the suggestion is not any more as the official saw it
     * @throws OpinionWithdrawn when its author took it back
     * @throws NothingHere when it is kept from them
     * @throws NoOpenEntry when it cannot follow that entry
     */
    public Opinion take(DeskStep step) {
        var reader = Reader.alone(step.by());
        int times = Objects.requireNonNull(transactions.execute(_ -> {
            if (tables.concerns(reader, step.suggestion()).isEmpty()) {
                throw new NothingHere();
            }
            return decisions.has(step.act()) ? 1 : acts.take(step);
        }));
        return tables.find(reader, step.suggestion())
                .orElseThrow(OpinionWithdrawn::new)
                .times(times);
    }

    /** Keeps what stands on a page of the list that is about to be shown, so that a withdrawal reaches it there. */
    @Transactional
    public UUID page(Reader reader, ListPosition after, int limit) {
        var page = UUID.randomUUID();
        tables.keepPage(page, tables.waiting(reader, units(reader), after, limit));
        return page;
    }

    /** What stands on a page, each suggestion as it is now, without its dialogue. */
    public List<Opinion> page(Reader reader, UUID page) {
        return tables.page(reader, page);
    }

    /** What authors contest and nobody has decided yet, beginning after a position. */
    public List<Opinion> contested(Reader reader, ListPosition after, int limit) {
        return tables.contested(reader, after, limit);
    }

    /** Those whose authors contest that the entry is closed, and nobody has decided yet. */
    public List<Opinion> contesting(Reader reader, EntryId entry, int limit) {
        return tables.contesting(reader, entry, limit);
    }

    /** @throws OwnDecision for whoever answered or declined the suggestion */
    public void checkUpholding(Official by, UUID suggestion) {
        rulings.checkUpholding(by, suggestion);
    }

    public boolean anyWaiting(Reader reader, ListPosition after) {
        return !tables.waiting(reader, units(reader), after, 1).isEmpty();
    }

    /** Who is not of the desk handles only what is kept from certain units; empty for who handles all. */
    private Optional<List<String>> units(Reader reader) {
        if (reader.place() == Place.GROUP || readership.handles(reader, Optional.empty())) {
            return Optional.empty();
        }
        return Optional.of(tables.unitsOfWaiting(reader).stream()
                .filter(unit -> readership.handles(reader, Optional.of(unit)))
                .toList());
    }
}
