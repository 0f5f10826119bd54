package io.candor.playground;

import java.io.Serial;

/** A person cannot do that in Telegram; the message is a sentence for them and names nobody. */
final class NotPossible extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotPossible(String sentence) {
        super(sentence);
    }
}
