package io.candor.playground;

import java.io.Serial;
import java.util.Locale;

/** A person cannot do that in Telegram, for a reason that has a sentence in {@code messages/playground}. */
final class NotPossible extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotPossible(String reason) {
        super(reason);
        this.reason = reason;
    }

    String sentence(Locale language) {
        return Words.of("playground.wrong." + reason, language);
    }
}
