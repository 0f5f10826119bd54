package io.candor.ledger;

/**
 * How those who spoke judge a close-off, told so that nobody learns what one of them said.
 *
 * @param atLeast so many have judged it, rounded down to fives; never less than 5
 */
public record Satisfaction(Leaning leaning, int atLeast) {

    /** What most of them say. */
    public enum Leaning {
        RESOLVED,
        NOT_RESOLVED,
        /** Neither by two thirds. */
        DIVIDED
    }
}
