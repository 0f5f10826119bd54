package io.candor.database;

import io.candor.CannotStart;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the tables up to date, before anything else touches them, in a database that is ours to touch. */
@Component
record Migrations(DatabaseProperties settings) implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        refuseNewer(flyway);
        try {
            flyway.migrate();
        } catch (FlywayValidateException changed) {
            throw new CannotStart(
                    "The database was not written by this Candor: its list of changes differs.",
                    "Start the version of Candor that wrote it, or restore a backup that fits.",
                    changed);
        }
        new Installation(JdbcClient.create(flyway.getConfiguration().getDataSource())).requireKind(settings.kind());
    }

    /** For whoever works with the tables as they are. */
    static void requireUpToDate(Flyway flyway) {
        refuseNewer(flyway);
        if (flyway.info().pending().length > 0) {
            throw new CannotStart(
                    "This Candor has not brought the tables of the database up to date yet.",
                    "Start it once, then try again.");
        }
    }

    private static void refuseNewer(Flyway flyway) {
        var newer = Arrays.stream(flyway.info().applied()).anyMatch(change -> isFuture(change.getState()));
        if (newer) {
            throw new CannotStart(
                    "The database was written by a newer Candor.",
                    "Start that version or a later one, or restore a backup from before the update.");
        }
    }

    private static boolean isFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
