package io.candor.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.candor.sealing.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Two bytes that stand for a key in buttons. */
final class Marks {
    private static final int BYTES = 2;

    private Marks() {}

    static Bytes of(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
            return Bytes.of(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
