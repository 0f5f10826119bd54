package io.candor.ledger;

/** Where a problem on record came from. */
public enum Source {
    OPINIONS,
    HEART_TO_HEART,
    EXAMINATION,
    OWN
}
