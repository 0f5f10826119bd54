package io.candor.sealing;

import io.candor.support.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A process in which another week begins as soon as the keys of the last one are changed; to be killed. */
final class RestlessProcess {
    private RestlessProcess() {}

    /** @param arguments the keyset, the database, and the moment at which it begins; prints a line a week */
    public static void main(String[] arguments) {
        var database = new SingleConnectionDataSource(arguments[1], true);
        var jdbc = JdbcClient.create(database);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        var clock = new TestClock(Instant.parse(arguments[2]));
        var rotation = new AnotherProcess(Path.of(arguments[0]), jdbc, transactions).rotation(clock);
        while (true) {
            clock.pass(Duration.ofDays(7));
            rotation.run();
            System.out.println(clock.instant());
        }
    }
}
