package io.candor.suggestion;

import io.candor.sealing.Bytes;
import io.candor.sealing.ReturnAddress;
import java.util.Optional;

/**
 * What a member hands in.
 *
 * @param words may be empty beside a picture
 * @param category the key of a category
 * @param concerns the key of the unit that must not see it
 * @param address where notices shall go; empty for code only
 * @param picture a JPEG in which nothing is but the picture
 */
public record Letter(
        String words,
        String category,
        Optional<String> concerns,
        Optional<ReturnAddress> address,
        Optional<Bytes> picture) {

    /** Words alone, for everybody of the desk. */
    public Letter(String words, String category, Optional<ReturnAddress> address) {
        this(words, category, Optional.empty(), address, Optional.empty());
    }

    @Override
    public String toString() {
        return "Letter[hidden]";
    }
}
