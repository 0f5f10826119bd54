package io.candor.database;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded PostgreSQL for as long as a command takes: that of a Candor which runs, or one that is started for it. */
record BorrowedPostgres(EmbeddedConnection connection, Runnable end) implements AutoCloseable {
    private static final int LINE_OF_THE_PORT = 3;

    static BorrowedPostgres in(Path data) {
        if (!Files.exists(data.resolve("postgres/PG_VERSION"))) {
            throw new CannotStart(
                    "There is no database in the data folder " + data + ".",
                    "Do this where Candor runs, or name its folder with candor.data, or its database with"
                            + " spring.datasource.url.");
        }
        return DataFolder.isTaken(data) ? running(data) : started(data);
    }

    private static BorrowedPostgres started(Path data) {
        var postgres = EmbeddedPostgres.start(data);
        return new BorrowedPostgres(postgres.connection(), postgres::close);
    }

    /** PostgreSQL writes down where it listens, for programs like its own. */
    private static BorrowedPostgres running(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
            var password = Files.readString(data.resolve("postgres.password")).strip();
            var port = Integer.parseInt(lines.get(LINE_OF_THE_PORT).strip());
            return new BorrowedPostgres(new EmbeddedConnection(port, password), () -> {});
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException notYet) {
            throw new CannotStart(
                    "A Candor runs on the data folder " + data + ", but its database cannot be reached.",
                    "Try again in a moment, as the user who runs it.");
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
