package io.candor.suggestion;

import org.jspecify.annotations.Nullable;

/** A suggestion as it goes into the held table, with its author's view of it. */
record SealedLetter(AuthorView view, byte @Nullable [] words, byte @Nullable [] picture, byte @Nullable [] address) {
    @Override
    public String toString() {
        return "SealedLetter[hidden]";
    }
}
