package io.candor.access;

import java.util.Optional;

/** Names of officials: one line of 1 to 64 characters, without signs that nobody sees. */
public final class Names {
    private static final int LONGEST = 64;

    private Names() {}

    /** The name as it can be kept; empty for what is none. */
    public static Optional<String> valid(String typed) {
        var name = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return Optional.of(name)
                .filter(given -> !given.isEmpty() && given.codePointCount(0, given.length()) <= LONGEST)
                .filter(given -> given.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
