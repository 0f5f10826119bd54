package io.candor.ledger;

import java.util.UUID;

/** Names an entry. */
public record EntryId(UUID value) {}
