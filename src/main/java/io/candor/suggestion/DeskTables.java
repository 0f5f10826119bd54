package io.candor.suggestion;

import io.candor.ledger.EntryId;
import io.candor.sealing.Bytes;
import io.candor.sealing.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What the desk reads: single suggestions, the list of those that wait, and the pages of it that it was shown. */
@Repository
class DeskTables {
    private static final String COLUMNS = """
            select s.id, s.ref, s.category, s.received_on, s.state, s.words, s.entry, s.answer, s.decline_reason,
                s.version, s.concerns, s.picture is not null as pictured,
                (select count(*) from suggestion_for(:reader_place, :reader_unit) o
                    where o.same_words = s.same_words) as times
            from suggestion_for(:reader_place, :reader_unit) s
            """;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Handlings handlings;

    DeskTables(JdbcClient jdbc, Seal seal, Handlings handlings) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.handlings = handlings;
    }

    Optional<Opinion> find(Reader reader, UUID id) {
        return ask(reader, COLUMNS + "where s.id = :id")
                .param("id", id)
                .query((row, _) -> opinion(row))
                .optional()
                .map(this::whole);
    }

    /** The one thing that is read only when it is wanted. */
    Optional<Bytes> picture(Reader reader, UUID id) {
        return ask(
                        reader,
                        "select s.picture from " + Reader.SUGGESTIONS + " s where s.id = :id and s.picture is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(bytes -> seal.openPicture(id, bytes));
    }

    /** The unit that must not see it, or nothing but two quotes; empty where there is no such suggestion. */
    Optional<String> concerns(Reader reader, UUID id) {
        return ask(reader, "select coalesce(s.concerns, '') from " + Reader.SUGGESTIONS + " s where s.id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    Optional<UUID> withLine(Reader reader, UUID line) {
        return ask(
                        reader,
                        "select s.id from message m join " + Reader.SUGGESTIONS
                                + " s on s.id = m.suggestion where m.id = :line")
                .param("line", line)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> numbered(Reader reader, String ref) {
        return ask(reader, "select s.id from " + Reader.SUGGESTIONS + " s where s.ref = :ref")
                .param("ref", ref)
                .query(UUID.class)
                .optional();
    }

    /** From which units something that waits is kept. */
    List<String> unitsOfWaiting(Reader reader) {
        return ask(
                        reader,
                        "select distinct s.concerns from " + Reader.SUGGESTIONS
                                + " s where s.concerns is not null and s.state = 'WAITING'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Those that wait, of the same words the one that leads, beginning after a position of the list; if units are given, only what is kept from one of these. */
    List<UUID> waiting(Reader reader, Optional<List<String>> units, ListPosition after, int limit) {
        return ask(reader, """
                        select s.id from suggestion_for(:reader_place, :reader_unit) s
                        where s.state = 'WAITING' and s.leads and (s.received_on, s.ref) > (:receivedOn, :ref)
                            and (:everything or s.concerns = any(:units))
                        order by s.received_on, s.ref limit :limit
                        """)
                .param("everything", units.isEmpty())
                .param("units", units.orElse(List.of()).toArray(String[]::new))
                .param("receivedOn", after.receivedOn())
                .param("ref", after.ref())
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Each without what was said about it, beginning after a position of the list. */
    List<Opinion> contested(Reader reader, ListPosition after, int limit) {
        return ask(reader, COLUMNS + """
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

    List<Opinion> contesting(Reader reader, EntryId entry, int limit) {
        return ask(reader, COLUMNS + """
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
    List<Opinion> page(Reader reader, UUID page) {
        return ask(reader, COLUMNS + "join list_page l on l.suggestion = s.id where l.page = :page order by l.position")
                .param("page", page)
                .query((row, _) -> opinion(row))
                .list();
    }

    private StatementSpec ask(Reader reader, String sql) {
        return reader.of(jdbc.sql(sql));
    }

    private Opinion whole(Opinion found) {
        return new Opinion(
                found.id(),
                found.ref(),
                found.category(),
                found.receivedOn(),
                found.state(),
                found.words(),
                found.pictured(),
                handlings.whole(found.id(), found.handling()),
                found.times(),
                found.version(),
                found.concerns());
    }

    private Opinion opinion(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var state = OpinionState.valueOf(row.getString("state"));
        return new Opinion(
                id,
                row.getString("ref"),
                row.getString("category"),
                row.getObject("received_on", LocalDate.class),
                state,
                state == OpinionState.WITHDRAWN ? Optional.empty() : Optional.of(words(id, row.getBytes("words"))),
                row.getBoolean("pictured"),
                handlings.of(row),
                Math.max(1, row.getInt("times")),
                row.getInt("version"),
                Optional.ofNullable(row.getString("concerns")));
    }

    private String words(UUID id, byte @Nullable [] sealed) {
        return sealed == null ? "" : seal.openWords(id, sealed);
    }
}
