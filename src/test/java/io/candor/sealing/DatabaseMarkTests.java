package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import io.candor.support.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mark in a real database, and the whole package as Spring puts it together. */
class DatabaseMarkTests {
    private static final Bytes ONE = Bytes.of(new byte[32]);
    private static final Bytes OTHER = Bytes.of("another mark, thirty-two bytes..".getBytes(UTF_8));

    @TempDir
    private Path folder;

    private static DataSource database;

    private ApplicationContextRunner candor;

    @BeforeAll
    static void start() {
        database = TestDatabases.empty();
    }

    @BeforeEach
    void emptyTheDatabase() {
        JdbcClient.create(database)
                .sql("drop schema public cascade; create schema public")
                .update();
        candor = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceTransactionManagerAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withBean(DataSource.class, () -> database)
                .withBean(Clock.class, () -> SealingFixtures.clockAt("2026-11-23T08:00:00Z"))
                .withUserConfiguration(Sealing.class)
                .withPropertyValues("candor.keyset=" + folder.resolve("config/keyset.json"));
    }

    @Test
    void isMadeInTheMigratedDatabaseAndRefusesAnotherKeyset() throws IOException {
        candor.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(Seal.class)
                .hasSingleBean(Images.class)
                .hasSingleBean(Tokens.class));
        candor.run(context -> assertThat(context).hasNotFailed());
        Files.delete(folder.resolve("config/keyset.json"));

        candor.run(context -> assertThat(context)
                .getFailure()
                .hasRootCauseInstanceOf(CannotStart.class)
                .rootCause()
                .hasMessageEndingWith("is missing, but this database was written with one."));
    }

    @Test
    void isStoredOnceAndKeepsWhatElseTheRowHolds() {
        candor.run(context -> {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            jdbc.sql("update installation set keyset_mark = null, kind = 'PLAYGROUND'")
                    .update();
            DatabaseMark mark = new DatabaseMark(jdbc);

            assertThat(mark.stored()).isEmpty();
            assertThat(mark.storeIfAbsent(ONE)).isEqualTo(ONE);
            assertThat(mark.storeIfAbsent(OTHER)).isEqualTo(ONE);
            assertThat(mark.stored()).contains(ONE);
            assertThat(jdbc.sql("select kind from installation")
                            .query(String.class)
                            .single())
                    .isEqualTo("PLAYGROUND");
        });
    }

    @Test
    void standsInATableOfOneRow() {
        candor.run(context -> {
            JdbcClient jdbc = context.getBean(JdbcClient.class);

            assertRefused(jdbc, "insert into installation (only_row) values (false)");
            assertRefused(jdbc, "insert into installation (only_row) values (true)");
            assertRefused(jdbc, "update installation set kind = 'OTHER'");
            assertRefused(jdbc, "update installation set keyset_mark = 'short'");
        });
    }

    private static void assertRefused(JdbcClient jdbc, String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(KeysetProperties.class)
    @Import(SealingConfiguration.class)
    static class Sealing {}
}
