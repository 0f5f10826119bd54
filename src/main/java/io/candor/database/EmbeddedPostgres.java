package io.candor.database;

import io.candor.CannotStart;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of our own that keeps what it was given, over {@code kill -9} too; one at a time on a folder. */
class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DataFolder folder;
    private final Cluster cluster;
    private final EmbeddedConnection connection;

    private EmbeddedPostgres(DataFolder folder) {
        this.folder = folder;
        Orphan.end(folder.postgres());
        folder.requireRoom();
        this.cluster = Cluster.in(folder);
        this.connection = new EmbeddedConnection(cluster.start(), cluster.password());
    }

    /** Takes the folder, ends what a killed Candor left running in it, makes the database if there is none, starts it. */
    static EmbeddedPostgres start(Path data) {
        var folder = DataFolder.take(data);
        try {
            return new EmbeddedPostgres(folder).checked();
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    EmbeddedConnection connection() {
        return connection;
    }

    private EmbeddedPostgres checked() {
        try (var ignored = connection.open()) {
            return this;
        } catch (SQLException refused) {
            cluster.stop();
            throw new CannotStart(
                    "The embedded PostgreSQL does not accept the password in " + folder.password() + ".",
                    "Put that file back as it was, from the backup that its folder came from.");
        }
    }

    @Override
    public void close() {
        if (!cluster.stop()) {
            log.warn("PostgreSQL did not stop in time; the next start ends it");
        }
        folder.close();
    }
}
