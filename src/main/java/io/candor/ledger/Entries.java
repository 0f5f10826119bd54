package io.candor.ledger;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All entries. None is ever deleted. */
interface Entries extends Repository<Entry, UUID> {
    Entry save(Entry entry);

    Optional<Entry> findById(UUID id);
}
