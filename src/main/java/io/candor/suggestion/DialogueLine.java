package io.candor.suggestion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that the desk and an author said to each other about a suggestion.
 *
 * @param byDesk whether the desk said it, not the author
 * @param held whether nobody but its author can see it before the next release
 */
public record DialogueLine(UUID id, LocalDate on, boolean byDesk, boolean held, String words) {
    /** The same with no more than so many characters, cut between two. */
    DialogueLine shortened(int most) {
        if (words.length() <= most) {
            return this;
        }
        var end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return new DialogueLine(id, on, byDesk, held, words.substring(0, end).strip() + "…");
    }

    @Override
    public String toString() {
        return "DialogueLine[hidden]";
    }
}
