package io.candor.suggestion;

import io.candor.suggestion.AuthorView.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has come out, as an author looks it up: read only, no row is ever locked for a member. */
@Repository
class ReleasedTables {
    private final JdbcClient jdbc;

    ReleasedTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Lookup> suggestion(List<UUID> ids) {
        return jdbc.sql("""
                        select id, ref, category, received_on, return_address is not null as notices, state
                        from suggestion where id in (:ids)
                        """)
                .param("ids", ids)
                .query((row, number) -> lookup(row))
                .optional();
    }

    boolean has(String ref) {
        return jdbc.sql("select exists (select from suggestion where ref = :ref)")
                .param("ref", ref)
                .query(Boolean.class)
                .single();
    }

    boolean withdrawnUnreleased(List<UUID> ids) {
        return jdbc.sql("select exists (select from withdrawn_id where id in (:ids))")
                .param("ids", ids)
                .query(Boolean.class)
                .single();
    }

    private static Lookup lookup(ResultSet row) throws SQLException {
        return row.getString("state").equals("WITHDRAWN")
                ? new Lookup.Withdrawn()
                : new Lookup.Found(AuthorViews.of(row, State.WAITING));
    }
}
