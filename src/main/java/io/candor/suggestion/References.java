package io.candor.suggestion;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the officials' numbers: {@code S-} and six random symbols of Crockford's base32, which say nothing of order. */
class References {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final int TRIES = 8;

    private final RandomGenerator random;

    References(RandomGenerator random) {
        this.random = random;
    }

    /** A number that is not taken; the table's constraint stands behind the check. */
    String free(Predicate<String> taken) {
        return Stream.generate(this::any)
                .limit(TRIES)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free reference in " + TRIES + " draws"));
    }

    private String any() {
        return random.ints(LENGTH, 0, SYMBOLS.length())
                .mapToObj(SYMBOLS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining("", "S-", ""));
    }
}
