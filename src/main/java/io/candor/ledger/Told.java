package io.candor.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What the history is to tell of a change.
 *
 * @param publicLine for everybody
 * @param internalNote for officials
 */
record Told(
        EventKind kind,
        @Nullable String publicLine,
        @Nullable String internalNote) {

    static Told silently(EventKind kind) {
        return new Told(kind, null, null);
    }

    static Told toAll(EventKind kind, String publicLine) {
        return new Told(kind, publicLine, null);
    }

    static Told toOfficials(EventKind kind, String internalNote) {
        return new Told(kind, null, internalNote);
    }
}
