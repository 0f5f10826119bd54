package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes on one database, of which only one may poll. */
class PollingTurnTests {
    private EmbeddedPostgres postgres;
    private PollingTurn first;
    private PollingTurn second;

    @BeforeEach
    void twoProcesses() throws IOException {
        postgres = EmbeddedPostgres.start();
        first = new PollingTurn(postgres.getPostgresDatabase());
        second = new PollingTurn(postgres.getPostgresDatabase());
    }

    @AfterEach
    void stop() throws IOException {
        first.release();
        second.release();
        postgres.close();
    }

    @Test
    void isOneProcessesOnlyUntilItGivesItUp() {
        assertThat(first.mine()).isTrue();
        assertThat(second.mine()).isFalse();
        assertThat(first.mine()).isTrue();

        first.release();

        assertThat(second.mine()).isTrue();
        assertThat(first.mine()).isFalse();
    }

    @Test
    void isNobodysWhileTheDatabaseIsAway() throws IOException {
        assertThat(first.mine()).isTrue();

        postgres.close();

        assertThat(first.mine()).isFalse();
    }
}
