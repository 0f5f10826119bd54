package io.candor.ledger;

/** What happened to an entry. */
public enum EventKind {
    REGISTERED,
    ASSIGNED,
    CLAIMED,
    DEADLINE_SET,
    MEASURE_ADDED,
    MEASURE_DONE,
    PROGRESS,
    NOTED,
    SUBMITTED,
    VERIFIED,
    RETURNED,
    TAKEN_BACK,
    REOPENED,
    UPHELD,
    SHELVED,
    RESUMED,
    MERGED,
    UNMERGED,
    PUBLISHED,
    UNPUBLISHED,
    AMENDED
}
