package io.candor.suggestion;

import io.candor.ledger.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Released suggestions, as officials change them. */
@Repository
class Suggestions {
    private final JdbcClient jdbc;

    Suggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For whoever is about to change it and all that wait in the same words, whoever leads these last. Two who do so at
     * once wait for each other at the one that leads.
     */
    List<Suggestion> inTheSameWords(UUID id) {
        return jdbc.sql("""
                        select id, version, state, entry from suggestion
                        where not purged and (id = :id or same_words = (select same_words from suggestion where id = :id))
                        order by leads desc, id for no key update
                        """)
                .param("id", id)
                .query((row, _) -> suggestion(row))
                .list()
                .reversed();
    }

    /** @throws OptimisticLockingFailureException when it is another by now */
    void save(Suggestion suggestion) {
        var changed = jdbc.sql("""
                        update suggestion set state = :state, entry = :entry, answer = :answer,
                            decline_reason = :reason, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", suggestion.id())
                .param("version", suggestion.version())
                .param("state", suggestion.state().name())
                .param("entry", suggestion.entry().map(EntryId::value).orElse(null), Types.OTHER)
                .param("answer", suggestion.answer().orElse(null), Types.BINARY)
                .param("reason", suggestion.reason().map(Enum::name).orElse(null), Types.VARCHAR)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("somebody else changed this suggestion");
        }
    }

    /** Those that follow an entry now move along to the one that it was merged into. */
    List<UUID> moveAlong(EntryId from, EntryId into) {
        jdbc.sql("""
                        insert into moved_along (suggestion, step, from_entry, into_entry)
                        select id, 1 + (select count(*) from moved_along m where m.suggestion = s.id), :from, :into
                        from suggestion s where entry = :from
                        """).param("from", from.value()).param("into", into.value()).update();
        return move("entry = :from", from, into);
    }

    /** Those that came along return, together with whatever they came along with later. */
    List<UUID> moveBack(EntryId from, EntryId home) {
        var returned = move("""
                entry is not null and id in
                    (select suggestion from moved_along where from_entry = :into and into_entry = :from)
                """, from, home);
        jdbc.sql("""
                        delete from moved_along later using moved_along first
                        where first.from_entry = :home and first.into_entry = :from
                            and later.suggestion = first.suggestion and later.step >= first.step
                        """).param("from", from.value()).param("home", home.value()).update();
        return returned;
    }

    /** What is purged moves as well, so that it is counted there, but nobody hears of it. */
    private List<UUID> move(String which, EntryId from, EntryId into) {
        return jdbc.sql("""
                        with moved as (
                            update suggestion set entry = :into, version = version + 1 where %s returning id, purged)
                        select id from moved where not purged
                        """.formatted(which))
                .param("from", from.value())
                .param("into", into.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        var entry = row.getObject("entry", UUID.class);
        return new Suggestion(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                OpinionState.valueOf(row.getString("state")),
                entry == null ? null : new EntryId(entry));
    }
}
