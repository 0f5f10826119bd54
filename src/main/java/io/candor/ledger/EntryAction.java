package io.candor.ledger;

/** What an official can do to an entry; who may in which state is decided in one place, {@code Verdicts}. */
public enum EntryAction {
    ASSIGN,
    CLAIM,
    DEADLINE,
    MEASURE,
    MEASURE_DONE,
    PROGRESS,
    NOTE,
    SUBMIT,
    TAKE_BACK,
    VERIFY,
    RETURN,
    REOPEN,
    UPHOLD,
    SHELVE,
    RESUME,
    MERGE,
    UNMERGE,
    PUBLISH,
    UNPUBLISH,
    AMEND
}
