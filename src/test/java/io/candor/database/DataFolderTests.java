package io.candor.database;

import static io.candor.database.EmbeddedPostgresTests.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What may be found in a data folder at a start; in this order, since making one anew takes seconds. */
@TestMethodOrder(OrderAnnotation.class)
class DataFolderTests {
    @TempDir
    static Path data;

    @BeforeAll
    static void leaveWhatAnInitdbThatWasKilledLeaves() throws IOException {
        Files.createDirectories(data.resolve("postgres.unfinished-1/base/1"));
        Files.writeString(data.resolve("postgres.unfinished-1/PG_VERSION"), "18\n");
        Files.createDirectories(data.resolve("postgres-binaries/unfinished/bin"));
    }

    @Test
    @Order(1)
    void makesAnUnfinishedDatabaseAnew() {
        try (var postgres = EmbeddedPostgres.start(data)) {
            client(postgres).sql("create table kept (word text)").update();
            client(postgres).sql("insert into kept values ('still here')").update();
        }

        assertThat(data.resolve("postgres.unfinished-1")).doesNotExist();
    }

    @Test
    @Order(2)
    void keepsWhatItWasGivenOverARestart() {
        try (var postgres = EmbeddedPostgres.start(data)) {
            var word = client(postgres)
                    .sql("select word from kept")
                    .query(String.class)
                    .single();

            assertThat(word).isEqualTo("still here");
        }
    }

    @Test
    @Order(3)
    void refusesTheFilesOfAnotherVersion() throws IOException {
        var version = data.resolve("postgres/PG_VERSION");
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was made by PostgreSQL 17, this Candor has 18");

        Files.writeString(version, "18\n");
    }

    @Test
    @Order(4)
    void refusesAPasswordThatIsNotTheDatabases() throws IOException {
        Files.writeString(data.resolve("postgres.password"), "another");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not accept the password")
                .hasMessageNotContaining("another\n");
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(5)
    void missesThePasswordOfADatabaseThatHasOne() throws IOException {
        Files.delete(data.resolve("postgres.password"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("password of the embedded PostgreSQL is missing");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        var file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot write to its data folder");
    }
}
