package io.candor.ledger;

/** What others may want to know of, published inside the transaction that changes an entry. */
public sealed interface LedgerEvent {
    EntryId entry();

    /** Something about the entry changed; what exactly stands in its history. */
    record Changed(EntryId entry, EventKind kind) implements LedgerEvent {}

    /** The entry goes on as part of another: its suggestions move along. */
    record Merged(EntryId entry, EntryId into) implements LedgerEvent {}

    /** The merger is taken back: the suggestions that came along return. */
    record Unmerged(EntryId entry, EntryId from) implements LedgerEvent {}
}
