package io.candor.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry as other features see it.
 *
 * @param number as in R-24
 * @param title in an official's own words
 * @param category the key of a category
 * @param unit the key of the responsible unit
 * @param into the entry that it was merged into
 */
public record EntryView(
        EntryId id,
        int number,
        String title,
        String category,
        State state,
        Optional<String> unit,
        Optional<LocalDate> deadline,
        boolean published,
        Optional<EntryId> into) {

    /** As people write it. */
    public String ref() {
        return "R-" + number;
    }
}
