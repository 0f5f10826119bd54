package io.candor.ledger;

import java.util.random.RandomGenerator;

/** What makes the digest of a text say nothing of it, once the text is gone: 16 random bytes each. */
class Salts {
    private static final int SIZE = 16;

    private final RandomGenerator random;

    Salts(RandomGenerator random) {
        this.random = random;
    }

    byte[] next() {
        var salt = new byte[SIZE];
        random.nextBytes(salt);
        return salt;
    }
}
