package io.candor.database;

import io.candor.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one row that says what this database belongs to. */
record Installation(JdbcClient database) {

    /** Records the kind at the first start, and refuses another one ever after. */
    void requireKind(InstallationKind kind) {
        var recorded = InstallationKind.valueOf(record(kind));
        if (recorded != kind) {
            throw new CannotStart(
                    "This database belongs to " + recorded.words() + ", and " + kind.words() + " may not use it.",
                    "Give each a database of its own: another candor.data, or another spring.datasource.url.");
        }
    }

    private String record(InstallationKind kind) {
        return database.sql("""
                insert into installation (kind) values (:kind)
                on conflict (only_row) do update set kind = coalesce(installation.kind, excluded.kind)
                returning kind
                """).param("kind", kind.name()).query(String.class).single();
    }
}
