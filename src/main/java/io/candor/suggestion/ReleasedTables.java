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
    private final Handlings handlings;

    ReleasedTables(JdbcClient jdbc, Handlings handlings) {
        this.jdbc = jdbc;
        this.handlings = handlings;
    }

    Optional<Lookup> suggestion(List<UUID> ids) {
        return jdbc.sql("""
                        select id, ref, category, concerns, received_on, picture is not null as pictured,
                            return_address is not null as notices, state, entry, answer, decline_reason, purged
                        from suggestion where id in (:ids)
                        """)
                .param("ids", ids)
                .query((row, number) -> lookup(row))
                .optional()
                .map(this::whole);
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

    private Lookup lookup(ResultSet row) throws SQLException {
        return row.getBoolean("purged") ? new Lookup.Withdrawn() : kept(row);
    }

    private Lookup kept(ResultSet row) throws SQLException {
        return switch (OpinionState.valueOf(row.getString("state"))) {
            case WAITING -> found(row, State.WAITING);
            case ACCEPTED -> found(row, State.ACCEPTED);
            case ANSWERED -> found(row, State.ANSWERED);
            case DECLINED -> found(row, State.DECLINED);
            case CONTESTED -> found(row, State.CONTESTED);
            case WITHDRAWN -> new Lookup.Withdrawn();
        };
    }

    private Lookup found(ResultSet row, State state) throws SQLException {
        return new Lookup.Found(AuthorViews.of(row, state, handlings.of(row)));
    }

    private Lookup whole(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found(var view) -> new Lookup.Found(view.handled(handlings.whole(view.id(), view.handling())));
            case Lookup.Withdrawn gone -> gone;
            case Lookup.Unknown none -> none;
        };
    }
}
