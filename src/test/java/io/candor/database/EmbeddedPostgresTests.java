package io.candor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTests {
    @TempDir
    static Path data;

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(data);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_statement, none",
        "log_min_messages, log",
        "log_min_error_statement, panic",
        "log_parameter_max_length_on_error, 0",
        "log_min_duration_statement, -1",
        "log_connections, ''",
        "shared_buffers, 32MB",
        "wal_level, minimal",
        "wal_recycle, off",
        "wal_segment_size, 1MB"
    })
    void runsDurablyAndSilently(String option, String value) {
        assertThat(ask("show " + option)).isEqualTo(value);
    }

    @Test
    void forgetsItsLogOnceItIsSuperfluous() throws IOException {
        client(postgres).sql("create table written (words text)").update();
        for (var times = 0; times < 40; times++) {
            client(postgres)
                    .sql("insert into written select repeat('words', 200) from generate_series(1, 2000)")
                    .update();
        }

        client(postgres).sql("checkpoint").update();

        assertThat(written()).as("40 MB and more were written").isLessThan(4L << 20);
    }

    private static long written() throws IOException {
        try (var log = Files.list(data.resolve("postgres/pg_wal"))) {
            return log.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Test
    void isOfTheVersionThatItsFilesAreCheckedFor() throws IOException {
        assertThat(data.resolve("postgres/PG_VERSION")).hasContent(Cluster.MAJOR);
        assertThat(ask("show server_version")).startsWith(Cluster.MAJOR + ".");
    }

    @Test
    void knowsTheLettersOfEveryLanguage() {
        assertThat(ask("select upper('äж')")).isEqualTo("ÄЖ");
        assertThat(ask("select ('建议箱' ~ '^[[:alpha:]]+$')::text")).isEqualTo("true");
    }

    @Test
    void trustsNobodyWithoutThePassword() throws IOException {
        var url = postgres.connection().getJdbcUrl();

        assertThatThrownBy(() -> DriverManager.getConnection(url, EmbeddedConnection.USER, "guessed"))
                .isInstanceOf(SQLException.class);
        assertThat(Files.readAllLines(data.resolve("postgres/pg_hba.conf")))
                .filteredOn(line -> !line.startsWith("#") && !line.isBlank())
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
    }

    @Test
    void letsNobodyElseIntoItsFiles() throws IOException {
        assertThat(mode(data.resolve("postgres"))).isEqualTo("rwx------");
        assertThat(mode(data.resolve("postgres-binaries"))).isEqualTo("rwx------");
        assertThat(mode(data.resolve("postgres.password"))).isEqualTo("rw-------");
    }

    @Test
    void doesNotShowThePassword() throws IOException {
        assertThat(postgres.connection().toString())
                .doesNotContain(Files.readString(data.resolve("postgres.password")));
    }

    @Test
    void writesNoWordOfAFailedStatementToItsLog() throws IOException {
        assertThatThrownBy(() -> ask("select 'a-members-word'::int")).hasMessageContaining("a-members-word");

        assertThat(data.resolve("postgres.log")).content().doesNotContain("a-members-word");
    }

    @Test
    void refusesASecondOneOnTheSameFolder() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another Candor is already running on this folder");
        assertThat(ask("select 1")).isEqualTo("1");
    }

    static String ask(String sql) {
        return client(postgres).sql(sql).query(String.class).single();
    }

    static JdbcClient client(EmbeddedPostgres postgres) {
        var to = postgres.connection();
        return JdbcClient.create(new DriverManagerDataSource(to.getJdbcUrl(), to.getUsername(), to.getPassword()));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
