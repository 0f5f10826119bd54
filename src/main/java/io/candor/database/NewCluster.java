package io.candor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** Makes database files beside their place and moves them there when they are whole, so that a killed start leaves none. */
record NewCluster(DataFolder folder, Programs programs) {
    private static final String UNFINISHED = "postgres.unfinished-";

    void make() throws IOException {
        discardUnfinished();
        var draft = folder.path().resolve(UNFINISHED + UUID.randomUUID());
        if (!programs.run("initdb", options(draft))) {
            throw Trouble.in(folder);
        }
        Files.move(draft, folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void discardUnfinished() throws IOException {
        try (var files = Files.newDirectoryStream(folder.path(), UNFINISHED + "*")) {
            for (var unfinished : files) {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
    }

    /**
     * Nobody is let in without the password, and the locale depends on nothing that is installed. The write-ahead log
     * comes in files of one megabyte: a file is kept as long as any of it is needed.
     */
    private List<String> options(Path draft) {
        return List.of(
                "--pgdata=" + draft,
                "--username=" + EmbeddedConnection.USER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.password(),
                "--wal-segsize=1",
                "--encoding=UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--lc-collate=C",
                "--lc-ctype=C.UTF-8",
                "--no-instructions");
    }
}
