package io.candor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import io.candor.support.TestDatabases;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTests {
    static DataSource source;

    @BeforeAll
    static void start() {
        source = TestDatabases.empty();
    }

    @BeforeEach
    void beginWithAnEmptyDatabase() {
        JdbcClient.create(source)
                .sql("drop schema public cascade; create schema public")
                .update();
    }

    @Test
    void recordsTheKindAtTheFirstStart() {
        migrate(true);

        assertThat(kind()).isEqualTo("PLAYGROUND");
    }

    @Test
    void recordsTheKindBesideWhatOthersRecorded() {
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient.create(source)
                .sql("insert into installation (keyset_mark) values (decode(repeat('01', 32), 'hex'))")
                .update();

        migrate(false);

        assertThat(kind()).isEqualTo("REAL");
    }

    @Test
    void startsAgainAsTheSameKind() {
        migrate(true);
        migrate(true);

        assertThat(kind()).isEqualTo("PLAYGROUND");
    }

    @Test
    void refusesTheOtherKind() {
        migrate(true);

        assertThatThrownBy(() -> migrate(false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to the playground");
        assertThat(kind()).isEqualTo("PLAYGROUND");
    }

    @Test
    void refusesWhatANewerCandorWrote() {
        migrate(false);
        history("(99999, '99999', 'later', 'SQL', 'V99999__later.sql', 1, 'candor', 1, true)");

        assertThatThrownBy(() -> migrate(false)).isInstanceOf(CannotStart.class).hasMessageContaining("newer Candor");
    }

    @Test
    void refusesWhatAnotherCandorWrote() {
        migrate(false);
        JdbcClient.create(source)
                .sql("update flyway_schema_history set checksum = 1 where version = '1'")
                .update();

        assertThatThrownBy(() -> migrate(false)).isInstanceOf(CannotStart.class).hasMessageContaining("differs");
    }

    private static void history(String row) {
        var columns =
                "(installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)";
        JdbcClient.create(source)
                .sql("insert into flyway_schema_history " + columns + " values " + row)
                .update();
    }

    private static String kind() {
        return JdbcClient.create(source)
                .sql("select kind from installation")
                .query(String.class)
                .single();
    }

    private static void migrate(boolean playground) {
        var settings = new DatabaseProperties("data", playground);
        new Migrations(settings).migrate(Flyway.configure().dataSource(source).load());
    }
}
