package io.candor.ledger;

/** How far an entry has come. */
public enum State {
    REGISTERED,
    RECTIFYING,
    UNDER_REVIEW,
    CLOSED,
    SHELVED,
    MERGED
}
