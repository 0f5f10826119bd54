package io.candor.suggestion;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that tests begin with. */
public final class Tables {
    private Tables() {}

    /** Empties all that suggestions are kept in, as a superuser whom no trigger stops. */
    public static void empty(JdbcClient jdbc) {
        jdbc.sql("""
                        set session_replication_role = replica;
                        truncate suggestion, held_suggestion, held_change, held_message, withdrawn_id, message, decision, moved_along,
                            list_page, held_rating, held_contest, rating, contest, satisfaction,
                            last_call, told_figure, entrusted;
                        set session_replication_role = origin
                        """).update();
    }
}
