package io.candor.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTests {
    @TempDir
    Path data;

    @Test
    void namesAFullDisk() throws IOException {
        try (var folder = DataFolder.take(data)) {
            Files.writeString(folder.log(), "initdb: error: could not write file: No space left on device\n");

            assertThat(Trouble.in(folder)).hasMessageEndingWith(" is full.");
        }
    }

    @Test
    void pointsToPostgresOwnWordsOtherwise() throws IOException {
        try (var folder = DataFolder.take(data)) {
            Files.writeString(folder.log(), "FATAL:  something new\n");

            var trouble = Trouble.in(folder);

            assertThat(trouble).hasMessageEndingWith(" does not start.");
            assertThat(trouble.mend()).contains(folder.log().toString());
        }
    }
}
