package io.candor.suggestion;

import io.candor.ledger.EntryId;
import io.candor.sealing.Bytes;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads where authors are from the tables, and writes to none but the held ones. */
@Service
class StoredAuthors implements Authors {
    private final JdbcClient jdbc;
    private final HeldTables held;
    private final Seal seal;

    StoredAuthors(JdbcClient jdbc, HeldTables held, Seal seal) {
        this.jdbc = jdbc;
        this.held = held;
        this.seal = seal;
    }

    @Override
    public List<UUID> following(EntryId entry) {
        return jdbc.sql("select id from suggestion where entry = :entry and not purged order by id")
                .param("entry", entry.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Held before released, each by a statement of its own, for the reason that {@link Records#look} gives. */
    @Override
    public Optional<SealedAddress> address(UUID suggestion) {
        var change = addresses("held_change", suggestion);
        var sealed = change.isEmpty() ? addresses("suggestion", suggestion) : change;
        return sealed.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(address -> new SealedAddress(suggestion, Bytes.of(address)));
    }

    @Override
    @Transactional
    public void unreachable(UUID suggestion, ReturnAddress address) {
        held.keepReleaseOut();
        if (address(suggestion).filter(now -> isThat(now, address)).isPresent()) {
            held.changeAddress(suggestion, null);
        }
    }

    private boolean isThat(SealedAddress now, ReturnAddress address) {
        return seal.isAddress(now.suggestion(), now.sealed().toArray(), address);
    }

    /** One element where there is a row, empty or not. */
    private List<Optional<byte[]>> addresses(String table, UUID suggestion) {
        return jdbc.sql("select return_address from " + table + " where id = :id")
                .param("id", suggestion)
                .query((row, _) -> Optional.ofNullable(row.getBytes("return_address")))
                .list();
    }
}
