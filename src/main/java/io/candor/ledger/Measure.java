package io.candor.ledger;

import io.candor.ledger.EntrySheet.MeasureView;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit does about an entry. */
record Measure(String text, @Nullable LocalDate doneOn) {

    boolean isOpen() {
        return doneOn == null;
    }

    Measure done(LocalDate today) {
        return new Measure(text, today);
    }

    MeasureView view(int position) {
        return new MeasureView(position, text, Optional.ofNullable(doneOn));
    }
}
