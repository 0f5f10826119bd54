package io.candor.ledger;

/** How an entry is rectified: at once, by a date, or for good. */
public enum EntryKind {
    IMMEDIATE,
    TERM,
    STANDING
}
