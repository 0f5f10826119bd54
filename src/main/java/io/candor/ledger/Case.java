package io.candor.ledger;

import io.candor.access.Official;
import java.util.Optional;

/**
 * What a verdict depends on.
 *
 * @param tookPart whether the official worked on the entry in its present round
 * @param handler who has claimed the entry
 * @param targetClosed whether the entry that this one was merged into is closed by now
 * @param contested whether an author contests that it is closed
 */
record Case(
        EntrySheet sheet,
        Official by,
        boolean tookPart,
        Optional<Official> handler,
        boolean targetClosed,
        boolean contested) {

    /** Whether the official closed the entry. */
    boolean verified() {
        return sheet.verifiedBy().equals(Optional.of(by.id()));
    }

    EntryView entry() {
        return sheet.entry();
    }
}
