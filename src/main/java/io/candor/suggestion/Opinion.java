package io.candor.suggestion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A suggestion as officials see it: never whether its author gets notices, nor when on that day it came.
 *
 * @param ref the officials' number
 * @param category the key of a category, which the taxonomy may have lost since
 * @param words empty once it was withdrawn
 * @param times how many wait in the same words, itself among them; once somebody decided, to how many that went
 * @param version what a {@link DeskStep} gives back
 */
public record Opinion(
        UUID id,
        String ref,
        String category,
        LocalDate receivedOn,
        OpinionState state,
        Optional<String> words,
        Handling handling,
        int times,
        int version) {
    Opinion times(int many) {
        return new Opinion(id, ref, category, receivedOn, state, words, handling, many, version);
    }

    @Override
    public String toString() {
        return "Opinion[hidden]";
    }
}
