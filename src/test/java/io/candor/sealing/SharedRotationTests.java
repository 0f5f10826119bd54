package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.support.RealPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** One process takes in what members send, another one releases and changes the keys, for many short weeks. */
@SpringJUnitConfig(RealPostgres.class)
class SharedRotationTests {
    private static final Duration WEEKS = Duration.ofDays(7 * 20);

    /** By how many milliseconds, of the 250 of a week, the other one's clock is late. */
    private static final int BEHIND = 60;

    @Autowired
    private EmbeddedPostgres postgres;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @TempDir
    private Path folder;

    @Test
    void losesNoAddressOfWhatTheOtherProcessTakesIn() throws Exception {
        var rows = new SealedRows(jdbc);
        rows.empty();
        var began = System.currentTimeMillis();
        var clock = new SendingProcess.Hasty(began);
        var keyset = folder.resolve("keyset.json");
        new KeysetFile(keyset).create(SealingFixtures.periods(clock));
        var candor = Sharer.of(keyset, jdbc, transactions, clock);
        var end = clock.instant().plus(WEEKS);
        var other = started(keyset, began + BEHIND, end.toString());

        var destroyed = 0;
        while (clock.instant().isBefore(end) || other.isAlive()) {
            destroyed += candor.rotation().run().size();
            transactions.executeWithoutResult(_ -> rows.release());
        }
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        transactions.executeWithoutResult(_ -> rows.release());

        var sent = Integer.parseInt(Files.readString(folder.resolve("sent")).strip());
        assertThat(sent).isGreaterThan(100);
        assertThat(destroyed).isGreaterThan(5);
        assertThat(rows.addresses())
                .hasSize(sent)
                .allSatisfy((id, address) -> candor.seal().openAddress(id, address));
    }

    private Process started(Path keyset, long began, String until) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingProcess.class.getName(),
                        keyset.toString(),
                        postgres.getJdbcUrl("postgres", "postgres"),
                        Long.toString(began),
                        until)
                .redirectOutput(folder.resolve("sent").toFile())
                .redirectError(Redirect.INHERIT)
                .start();
    }
}
