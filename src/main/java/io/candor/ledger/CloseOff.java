package io.candor.ledger;

/**
 * That an entry is closed.
 *
 * @param round in which it was closed, counted from 1: after it was reopened the next close-off is of another one
 */
public record CloseOff(EntryId entry, int round) {}
