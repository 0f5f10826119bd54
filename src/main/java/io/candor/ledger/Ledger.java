package io.candor.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The ledger as other features use it. */
public interface Ledger {

    /** Puts a problem on record; the second time finds the first. */
    EntryView register(Registration registration);

    EntryView entry(EntryId id);

    Optional<EntryView> numbered(int number);

    /** The present close-off of an entry; empty while it is not closed. */
    Optional<CloseOff> closeOff(EntryId id);

    /** Entries that a suggestion of this category might belong to: neither closed nor merged, the newest first. */
    List<EntryView> open(String category, int limit);

    /** Entries whose deadline has passed on that day, and that are neither closed, shelved nor merged. */
    List<EntryView> overdue(LocalDate day);

    /** What everybody may see of an entry's way, the oldest first. */
    List<PublicLine> timeline(EntryId id);
}
