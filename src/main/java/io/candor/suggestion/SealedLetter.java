package io.candor.suggestion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as it goes into the held table, with its author's view of it.
 *
 * @param sameWords the image by which others in the same words are known
 */
record SealedLetter(AuthorView view, byte[] words, byte @Nullable [] address, UUID sameWords) {
    @Override
    public String toString() {
        return "SealedLetter[hidden]";
    }
}
