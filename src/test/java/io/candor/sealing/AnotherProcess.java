package io.candor.sealing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Another Candor on the same database and keyset, which changes keys by a clock of its own. */
public record AnotherProcess(Path keyset, JdbcClient jdbc, TransactionOperations transactions) {

    /** Changes the keys as if it were so much later, and adds new ones for codes and buttons; returns the weeks destroyed. */
    public List<String> changesAllKeys(Duration later) {
        var rotation = rotation(Clock.offset(Clock.systemUTC(), later));
        var destroyed = rotation.run();
        rotation.renew();
        return destroyed;
    }

    KeyRotation rotation(Clock clock) {
        var file = new KeysetFile(keyset);
        var keys = new Keys(file, file.read(), clock);
        return new KeyRotation(
                keys,
                new WritersEnd(jdbc, transactions),
                new Resealing(jdbc, transactions, new Seal(keys)),
                new SealedValues(jdbc));
    }
}
