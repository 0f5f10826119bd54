package io.candor.suggestion;

import io.candor.sealing.ReturnAddress;
import java.util.Optional;

/**
 * What a member hands in.
 *
 * @param category the key of a category
 * @param concerns the key of the unit that must not see it
 * @param address where notices shall go; empty for code only
 */
public record Letter(String words, String category, Optional<String> concerns, Optional<ReturnAddress> address) {
    @Override
    public String toString() {
        return "Letter[hidden]";
    }
}
