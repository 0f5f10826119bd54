package io.candor.suggestion;

import java.time.LocalDate;

/**
 * Something that the desk and an author said to each other about a suggestion.
 *
 * @param byDesk whether the desk said it, not the author
 */
public record DialogueLine(LocalDate on, boolean byDesk, String words) {
    @Override
    public String toString() {
        return "DialogueLine[hidden]";
    }
}
