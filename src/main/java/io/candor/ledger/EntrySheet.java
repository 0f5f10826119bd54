package io.candor.ledger;

import io.candor.access.OfficialId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that officials see of an entry.
 *
 * @param outcome what the submitted result is
 * @param lookAgain when a shelved entry is to be taken up again
 * @param version what an {@link EntryStep} gives back
 */
public record EntrySheet(
        EntryView entry,
        Source source,
        Optional<EntryKind> kind,
        Optional<OfficialId> handler,
        Optional<OfficialId> submittedBy,
        Optional<OfficialId> verifiedBy,
        Optional<String> outcome,
        Optional<LocalDate> lookAgain,
        int round,
        List<MeasureView> measures,
        int version) {

    public EntrySheet {
        measures = List.copyOf(measures);
    }

    /** @param position counted from 1 */
    public record MeasureView(int position, String text, Optional<LocalDate> doneOn) {}
}
