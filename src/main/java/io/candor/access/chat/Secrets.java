package io.candor.access.chat;

import io.candor.sealing.Bytes;
import java.util.Base64;

/** Secrets as they travel in links. */
final class Secrets {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Secrets() {}

    static String written(Bytes secret) {
        return ENCODER.encodeToString(secret.toArray());
    }

    /** Nothing for what nobody made; that opens nothing. */
    static Bytes read(String payload) {
        try {
            return Bytes.of(Base64.getUrlDecoder().decode(payload));
        } catch (IllegalArgumentException noSecret) {
            return Bytes.empty();
        }
    }
}
