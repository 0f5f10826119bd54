package io.candor.ledger;

import io.candor.access.Official;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What officials do to entries, and what they read of them. */
public interface Rectification {

    /**
     * Does it once.
     *
     * @throws io.candor.bot.SomebodyWasQuicker when the entry is not any more as the official saw it
     * @throws Refused with the sentence why not
     */
    EntrySheet take(EntryStep step);

    EntrySheet sheet(EntryId entry);

    /** What this official may do to the entry as it is now. */
    Set<EntryAction> possible(EntryId entry, Official by);

    /** What anybody could do to the entry as it is now, for a card that many read. */
    Set<EntryAction> possible(EntryId entry);

    /** Why this official may not do that to the entry as it is now; empty when they may. */
    Optional<Refused> refusal(EntryId entry, Official by, EntryAction action);

    /** The newest first, older than that row of the history. */
    List<HistoryLine> history(EntryId entry, long before, int limit);

    /** What waits for a unit, by deadline, without one last; {@code after} is the last one seen. */
    List<EntryView> waitingFor(String unit, Optional<EntryView> after, int limit);

    /** What waits for a verifier, by deadline. */
    List<EntryView> underReview(Optional<EntryView> after, int limit);

    /** What everybody may see, the newest first, below that number. */
    List<EntryView> board(BoardFilter filter, int below, int limit);

    /** Whether the history is whole. */
    Audit audit();

    /** Which part of the board. */
    enum BoardFilter {
        ALL,
        OPEN,
        CLOSED
    }

    /**
     * What the chain of the history says of itself.
     *
     * @param rows how many rows there are
     * @param head the last row's hash as 64 hexadecimal digits; empty for an empty history
     * @param broken the number of the first row that does not fit; empty when the chain is whole
     */
    record Audit(long rows, Optional<String> head, Optional<Long> broken) {}
}
