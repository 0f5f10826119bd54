package io.candor.suggestion;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What authors said about released suggestions: brought out by the release, and destroyed by it. */
@Repository
class ReleasedMessages {
    private final JdbcClient jdbc;

    ReleasedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that came out before and whose authors have added something. Whoever decides about one now must have seen
     * that: it is another version, and stands for itself.
     */
    List<UUID> spoken() {
        return jdbc.sql("""
                with spoken as materialized (
                    select suggestion from (select distinct suggestion from held_message) each
                    where suggestion not in (select id from held_change where withdrawn) order by random())
                update suggestion set version = version + 1, same_words = null
                from spoken
                where suggestion.id = spoken.suggestion and suggestion.state <> 'WITHDRAWN' and not suggestion.purged
                returning suggestion.id
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /**
     * Lays all of it down in random order; only within one suggestion does a position tell what came after what. What was
     * added to a suggestion that its author took back, or whose time is over, goes no further.
     */
    void bringOut() {
        jdbc.sql("""
                insert into message (id, suggestion, position, author, words, sent_on)
                select held.id, held.suggestion,
                    row_number() over (partition by held.suggestion order by held.position)
                        + (select count(*) from message before where before.suggestion = held.suggestion),
                    'AUTHOR', held.words, held.sent_on
                from held_message held join suggestion on suggestion.id = held.suggestion
                where suggestion.state <> 'WITHDRAWN' and not suggestion.purged
                order by random()
                """).update();
        jdbc.sql("truncate held_message").update();
    }

    /** All that was said about a suggestion. */
    List<UUID> about(UUID suggestion) {
        return jdbc.sql("select id from message where suggestion = :suggestion")
                .param("suggestion", suggestion)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
