package io.candor.access;

import io.candor.bot.SomebodyWasQuicker;
import java.util.Optional;

/**
 * Which version of an official somebody saw when they decided.
 *
 * @param version its last 16 bits, as buttons carry it; empty for whichever it is
 */
public record Seen(Optional<Short> version) {

    public static Seen of(short version) {
        return new Seen(Optional.of(version));
    }

    static Seen any() {
        return new Seen(Optional.empty());
    }

    /** The row, as long as it is what was seen. */
    OfficialRow still(OfficialRow row) {
        if (version.filter(seen -> seen != (short) row.version()).isPresent()) {
            throw new SomebodyWasQuicker();
        }
        return row;
    }
}
