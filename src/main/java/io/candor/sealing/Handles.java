package io.candor.sealing;

import com.google.crypto.tink.KeysetHandle;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The keys of a keyset as Tink holds them, to be written to its file. */
record Handles(KeysetHandle images, KeysetHandle buttons, SortedMap<Period, KeysetHandle> periods) {
    static Handles fresh(Collection<Period> periods) {
        Handles handles = new Handles(TinkKeys.IMAGES.fresh(), TinkKeys.BUTTONS.fresh(), new TreeMap<>());
        periods.forEach(period -> handles.periods.put(period, TinkKeys.PERIOD.fresh()));
        return handles;
    }

    /** These keys and one for another period, unless there is one. */
    Handles with(Period period) {
        SortedMap<Period, KeysetHandle> more = new TreeMap<>(periods);
        more.computeIfAbsent(period, absent -> TinkKeys.PERIOD.fresh());
        return new Handles(images, buttons, more);
    }

    @Override
    public String toString() {
        return "Handles[…]";
    }
}
