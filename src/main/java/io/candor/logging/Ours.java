package io.candor.logging;

import org.jspecify.annotations.Nullable;

/** Tells Candor's own names from those of the frameworks. */
class Ours {
    private Ours() {}

    static boolean owns(@Nullable String name) {
        return name != null && (name.equals("io.candor") || name.startsWith("io.candor."));
    }
}
