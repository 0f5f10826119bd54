package io.candor.ledger;

import io.candor.access.OfficialId;
import java.util.UUID;

/**
 * One change of an entry, for the history.
 *
 * @param act names it
 * @param sheet the entry after it
 */
record Happened(UUID act, OfficialId by, EntrySheet sheet, Told told) {

    EntryId entry() {
        return sheet.entry().id();
    }
}
