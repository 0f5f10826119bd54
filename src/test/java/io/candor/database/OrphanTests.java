package io.candor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTests {
    @TempDir
    Path postgres;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void forgetsANumberThatBelongsToAnotherProgramByNow() throws IOException {
        var other = remembered("sleep", "60");

        Orphan.end(postgres);

        assertThat(pidFile()).doesNotExist();
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void doesNotTouchWhatMayBeAPostgresElsewhere() throws IOException {
        var other = remembered("sh", "-c", "sleep 60; :", "postgres");

        assertThatThrownBy(() -> Orphan.end(postgres))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("process " + other.pid() + ", may be using the folder");

        assertThat(pidFile()).exists();
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void findsNothingToEndWhereTheNumberIsDead() throws IOException, InterruptedException {
        remembered("true").waitFor();

        Orphan.end(postgres);

        assertThat(pidFile()).exists();
    }

    private Process remembered(String... command) throws IOException {
        var process = new ProcessBuilder(command).start();
        started.add(process);
        Files.writeString(pidFile(), process.pid() + "\n");
        return process;
    }

    private Path pidFile() {
        return postgres.resolve("postmaster.pid");
    }
}
