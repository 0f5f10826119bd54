package io.candor.suggestion;

import io.candor.ledger.EntryId;
import io.candor.sealing.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the desk reads: single suggestions, the list of those that wait, and the pages of it that it was shown. */
@Repository
class DeskTables {
    private static final String COLUMNS = """
            select s.id, s.ref, s.category, s.received_on, s.state, s.words, s.entry, s.answer, s.decline_reason,
                s.version
            from suggestion s
            """;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Handlings handlings;

    DeskTables(JdbcClient jdbc, Seal seal, Handlings handlings) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.handlings = handlings;
    }

    Optional<Opinion> find(UUID id) {
        return jdbc.sql(COLUMNS + "where s.id = :id and not s.purged")
                .param("id", id)
                .query((row, _) -> opinion(row))
                .optional()
                .map(this::whole);
    }

    boolean isPurged(UUID id) {
        return jdbc.sql("select exists (select from suggestion where id = :id and purged)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> withLine(UUID line) {
        return jdbc.sql("select suggestion from message where id = :line")
                .param("line", line)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> numbered(String ref) {
        return jdbc.sql("select id from suggestion where ref = :ref")
                .param("ref", ref)
                .query(UUID.class)
                .optional();
    }

    /** Those that wait, beginning after a position of the list. */
    List<UUID> waiting(ListPosition after, int limit) {
        return jdbc.sql("""
                        select id from suggestion
                        where state = 'WAITING' and not purged and (received_on, ref) > (:receivedOn, :ref)
                        order by received_on, ref limit :limit
                        """)
                .param("receivedOn", after.receivedOn())
                .param("ref", after.ref())
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Each without what was said about it, beginning after a position of the list. */
    List<Opinion> contested(ListPosition after, int limit) {
        return jdbc.sql(COLUMNS + """
                        where exists (select from contest c where c.suggestion = s.id and c.outcome is null)
                            and (s.received_on, s.ref) > (:receivedOn, :ref)
                        order by s.received_on, s.ref limit :limit
                        """)
                .param("receivedOn", after.receivedOn())
                .param("ref", after.ref())
                .param("limit", limit)
                .query((row, _) -> opinion(row))
                .list();
    }

    List<Opinion> contesting(EntryId entry, int limit) {
        return jdbc.sql(COLUMNS + """
                        join contest c on c.suggestion = s.id and c.entry = :entry and c.outcome is null
                        order by s.ref limit :limit
                        """)
                .param("entry", entry.value())
                .param("limit", limit)
                .query((row, _) -> opinion(row))
                .list();
    }

    void keepPage(UUID page, List<UUID> suggestions) {
        for (var i = 0; i < suggestions.size(); i++) {
            jdbc.sql("insert into list_page (page, position, suggestion) values (:page, :position, :suggestion)")
                    .param("page", page)
                    .param("position", i + 1)
                    .param("suggestion", suggestions.get(i))
                    .update();
        }
    }

    /** Each as it is now, without what was said about it. */
    List<Opinion> page(UUID page) {
        return jdbc.sql(COLUMNS + "join list_page l on l.suggestion = s.id where l.page = :page order by l.position")
                .param("page", page)
                .query((row, _) -> opinion(row))
                .list();
    }

    private Opinion whole(Opinion found) {
        return new Opinion(
                found.id(),
                found.ref(),
                found.category(),
                found.receivedOn(),
                found.state(),
                found.words(),
                handlings.whole(found.id(), found.handling()),
                found.version());
    }

    private Opinion opinion(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Opinion(
                id,
                row.getString("ref"),
                row.getString("category"),
                row.getObject("received_on", LocalDate.class),
                OpinionState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getBytes("words")).map(bytes -> seal.openWords(id, bytes)),
                handlings.of(row),
                row.getInt("version"));
    }
}
