package io.candor.sealing;

import java.security.GeneralSecurityException;

/** Steps of cryptography that cannot fail with keys that were checked when they were read. */
final class Crypto {
    private Crypto() {}

    static <T> T sure(Step<T> step) {
        try {
            return step.run();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("a checked key refuses to work", cause);
        }
    }

    /** A step that declares to fail. */
    interface Step<T> {
        T run() throws GeneralSecurityException;
    }
}
