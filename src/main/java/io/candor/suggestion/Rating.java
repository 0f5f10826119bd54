package io.candor.suggestion;

import io.candor.ledger.CloseOff;

/**
 * How the author of a suggestion judges a close-off.
 *
 * @param held whether nobody but the author knows of it before the next release, until when another word may replace it
 */
public record Rating(CloseOff of, Verdict verdict, boolean held) {
    @Override
    public String toString() {
        return "Rating[hidden]";
    }
}
