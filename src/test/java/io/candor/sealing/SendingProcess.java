package io.candor.sealing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process in which members hand in one suggestion after the other until some weeks have passed, on a clock that makes a
 * week of a fraction of a second; prints how many.
 */
final class SendingProcess {
    private static final Duration A_WEEK = Duration.ofMillis(250);

    private SendingProcess() {}

    public static void main(String[] arguments) {
        var database = new SingleConnectionDataSource(arguments[1], true);
        var jdbc = JdbcClient.create(database);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        var clock = new Hasty(Long.parseLong(arguments[2]));
        var candor = Sharer.of(Path.of(arguments[0]), jdbc, transactions, clock);
        var rows = new SealedRows(jdbc);
        var sent = 0;
        while (clock.instant().isBefore(Instant.parse(arguments[3]))) {
            var chat = sent++;
            transactions.executeWithoutResult(_ -> {
                jdbc.sql("lock table held_suggestion, held_change in row exclusive mode")
                        .update();
                rows.held(candor.seal(), new ReturnAddress(chat, (byte) 'e'));
            });
        }
        System.out.println(sent);
    }

    /** The same for all processes that know when it began. */
    static final class Hasty extends Clock {
        static final Instant START = Instant.parse("2030-01-07T00:00:00Z");
        private final long began;

        Hasty(long began) {
            this.began = began;
        }

        @Override
        public Instant instant() {
            var passed = System.currentTimeMillis() - began;
            return START.plus(Duration.ofDays(7).multipliedBy(passed).dividedBy(A_WEEK.toMillis()));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
