package io.candor.ledger;

import io.candor.ledger.EntrySheet.MeasureView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a unit does about an entry. */
record Measure(String text, @Nullable LocalDate doneOn) {

    Measure done(LocalDate today) {
        if (doneOn != null) {
            throw new Refused("ledger.refused.measure-done");
        }
        return new Measure(text, today);
    }

    static List<MeasureView> views(List<Measure> measures) {
        return IntStream.range(0, measures.size())
                .mapToObj(index -> measures.get(index).view(index + 1))
                .toList();
    }

    private MeasureView view(int position) {
        return new MeasureView(position, text, Optional.ofNullable(doneOn));
    }
}
