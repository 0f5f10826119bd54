package io.candor.suggestion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as it goes into the held table, with its author's view of it.
 *
 * @param sameWords the image by which others in the same words are known; none beside a picture
 */
record SealedLetter(
        AuthorView view,
        byte @Nullable [] words,
        byte @Nullable [] picture,
        byte @Nullable [] address,
        @Nullable UUID sameWords) {
    @Override
    public String toString() {
        return "SealedLetter[hidden]";
    }
}
