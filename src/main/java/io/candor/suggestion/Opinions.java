package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.ledger.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The opinions list: what came out, and what the desk makes of it. */
@Service
public class Opinions {
    private final DeskTables tables;
    private final Decisions decisions;
    private final DeskActs acts;
    private final Rulings rulings;
    private final TransactionOperations transactions;

    Opinions(
            DeskTables tables,
            Decisions decisions,
            DeskActs acts,
            Rulings rulings,
            TransactionOperations transactions) {
        this.tables = tables;
        this.decisions = decisions;
        this.acts = acts;
        this.rulings = rulings;
        this.transactions = transactions;
    }

    public Optional<Opinion> find(UUID id) {
        return tables.find(id);
    }

    /** Whether its time is over, so that nothing is left of it but what can be counted. */
    public boolean isPurged(UUID id) {
        return tables.isPurged(id);
    }

    /** The suggestion that something was said about, if that still stands. */
    public Optional<Opinion> withLine(UUID line) {
        return tables.withLine(line).flatMap(tables::find);
    }

    /**
     * The suggestion as an official saw it.
     *
     * @throws io.candor.bot.SomebodyWasQuicker when it is not any more as it was
     * @throws OpinionWithdrawn when its author took it back, or its time is over
     */
    public Opinion asSeen(UUID id, short version) {
        var opinion = tables.find(id).orElseThrow(OpinionWithdrawn::new);
        if (opinion.state() == OpinionState.WITHDRAWN) {
            throw new OpinionWithdrawn();
        }
        if ((short) opinion.version() != version) {
            throw new SomebodyWasQuicker();
        }
        return opinion;
    }

    /** The suggestion with a number such as S-7F3K9Q, in capitals. */
    public Optional<UUID> numbered(String ref) {
        return tables.numbered(ref);
    }

    /**
     * Does it once.
     *
     * <p>What comes back is read again after the commit: PostgreSQL marks rows when they are first read, and that should
     * not be when the author looks.
     *
     * @throws io.candor.bot.SomebodyWasQuicker when the suggestion is not any more as the official saw it
     * @throws OpinionWithdrawn when its author took it back
     * @throws NoOpenEntry when it cannot follow that entry
     */
    public Opinion take(DeskStep step) {
        transactions.executeWithoutResult(_ -> {
            if (!decisions.has(step.act())) {
                acts.take(step);
            }
        });
        return tables.find(step.suggestion()).orElseThrow(OpinionWithdrawn::new);
    }

    /** Keeps what stands on a page of the list that is about to be shown, so that a withdrawal reaches it there. */
    @Transactional
    public UUID page(ListPosition after, int limit) {
        var page = UUID.randomUUID();
        tables.keepPage(page, tables.waiting(after, limit));
        return page;
    }

    /** What stands on a page, each suggestion as it is now, without its dialogue. */
    public List<Opinion> page(UUID page) {
        return tables.page(page);
    }

    /** What authors contest and nobody has decided yet, beginning after a position. */
    public List<Opinion> contested(ListPosition after, int limit) {
        return tables.contested(after, limit);
    }

    /** Those whose authors contest that the entry is closed, and nobody has decided yet. */
    public List<Opinion> contesting(EntryId entry, int limit) {
        return tables.contesting(entry, limit);
    }

    /** @throws OwnDecision for whoever answered or declined the suggestion */
    public void checkUpholding(Official by, UUID suggestion) {
        rulings.checkUpholding(by, suggestion);
    }

    public boolean anyWaiting(ListPosition after) {
        return !tables.waiting(after, 1).isEmpty();
    }
}
