package io.candor.sealing;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** One Candor of those that share a keyset's file and a database. */
record Sharer(Keys keys, Seal seal, KeyRotation rotation) {

    static Sharer of(Path keyset, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        return of(new KeysetFile(keyset), jdbc, transactions, clock);
    }

    static Sharer of(KeysetFile file, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        var keys = new Keys(file, file.read(), clock);
        var seal = new Seal(keys);
        var resealing = new Resealing(jdbc, transactions, seal, Resealing.AT_ONCE);
        var writers = new WritersEnd(jdbc, transactions);
        return new Sharer(keys, seal, new KeyRotation(keys, writers, resealing, new SealedValues(jdbc)));
    }

    Period sealsWith(Kind kind) {
        return keys.toSeal(kind).period();
    }
}
