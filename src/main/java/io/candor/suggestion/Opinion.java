package io.candor.suggestion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A suggestion as officials see it: never whether its author gets notices, nor when on that day it came.
 *
 * @param ref the officials' number
 * @param category the key of a category, which the taxonomy may have lost since
 * @param words none once it was withdrawn; beside a picture there may be not a single one
 * @param pictured whether a picture belongs to it
 * @param times how many wait in the same words, itself among them; once somebody decided, to how many that went
 * @param version what a {@link DeskStep} gives back
 * @param concerns the key of the unit that must not see it
 */
public record Opinion(
        UUID id,
        String ref,
        String category,
        LocalDate receivedOn,
        OpinionState state,
        Optional<String> words,
        boolean pictured,
        Handling handling,
        int times,
        int version,
        Optional<String> concerns) {
    Opinion times(int many) {
        return new Opinion(id, ref, category, receivedOn, state, words, pictured, handling, many, version, concerns);
    }

    @Override
    public String toString() {
        return "Opinion[hidden]";
    }
}
