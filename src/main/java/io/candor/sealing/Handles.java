package io.candor.sealing;

import com.google.crypto.tink.KeysetHandle;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The keys of a keyset as Tink holds them, to be written to its file. */
record Handles(KeysetHandle images, KeysetHandle buttons, SortedMap<Period, KeysetHandle> periods) {
    static Handles fresh(Collection<Period> periods) {
        return new Handles(TinkKeys.IMAGES.fresh(), TinkKeys.BUTTONS.fresh(), new TreeMap<>()).with(periods);
    }

    /** These keys, and one for each of these periods that has none yet; the very same where all have one. */
    Handles with(Collection<Period> wanted) {
        if (periods.keySet().containsAll(wanted)) {
            return this;
        }
        SortedMap<Period, KeysetHandle> more = new TreeMap<>(periods);
        wanted.forEach(period -> more.computeIfAbsent(period, absent -> TinkKeys.PERIOD.fresh()));
        return new Handles(images, buttons, more);
    }

    /** These keys but those of these periods; the very same where none of them has one. */
    Handles without(Collection<Period> gone) {
        SortedMap<Period, KeysetHandle> fewer = new TreeMap<>(periods);
        return fewer.keySet().removeAll(gone) ? new Handles(images, buttons, fewer) : this;
    }

    /** These keys and one more for images and for buttons, in use from now on; those of before keep working. */
    Handles renewed() {
        return new Handles(TinkKeys.IMAGES.freshAfter(images), TinkKeys.BUTTONS.freshAfter(buttons), periods);
    }

    @Override
    public String toString() {
        return "Handles[…]";
    }
}
