package io.candor.ledger;

import io.candor.access.OfficialId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to entries, row by row; the database chains the rows and lets none go. */
@Repository
class HistoryTable {
    /** What is not a step of an entry's way. */
    private static final Set<EventKind> NOT_PUBLIC =
            EnumSet.of(EventKind.NOTED, EventKind.PUBLISHED, EventKind.UNPUBLISHED, EventKind.AMENDED);

    private final JdbcClient jdbc;
    private final Salts salts;

    HistoryTable(JdbcClient jdbc, Salts salts) {
        this.jdbc = jdbc;
        this.salts = salts;
    }

    /** Lets one after the other write to the ledger, until the transaction ends. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('candor ledger'))")
                .query((_, _) -> true)
                .single();
    }

    /** The entry to which something was done already. */
    Optional<EntryId> done(UUID act) {
        return jdbc.sql("select entry from entry_event where id = :id")
                .param("id", act)
                .query(UUID.class)
                .optional()
                .map(EntryId::new);
    }

    void add(Happened what, Instant at) {
        jdbc.sql("""
                        insert into entry_event (id, entry, version, at, official, kind,
                            public_line, public_salt, internal_note, internal_salt)
                        values (:id, :entry, :version, :at, :official, :kind,
                            :publicLine, :publicSalt, :internalNote, :internalSalt)
                        """)
                .param("id", what.act())
                .param("entry", what.sheet().entry().id().value())
                .param("version", what.sheet().version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("official", what.by().value())
                .param("kind", what.told().kind().name())
                .param("publicLine", what.told().publicLine(), Types.VARCHAR)
                .param("publicSalt", salt(what.told().publicLine()), Types.BINARY)
                .param("internalNote", what.told().internalNote(), Types.VARCHAR)
                .param("internalSalt", salt(what.told().internalNote()), Types.BINARY)
                .update();
    }

    List<HistoryLine> of(EntryId entry, long before, int limit) {
        return jdbc.sql("""
                        select seq, at, official, kind, public_line, internal_note from entry_event
                        where entry = :entry and seq < :before order by seq desc limit :limit
                        """)
                .param("entry", entry.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /** The oldest first; the date as in the organisation's zone is left to who knows it. */
    List<HistoryLine> publicly(EntryId entry) {
        return jdbc.sql("""
                        select seq, at, official, kind, public_line, null as internal_note from entry_event
                        where entry = :entry and kind not in (:hidden) order by seq
                        """)
                .param("entry", entry.value())
                .param("hidden", NOT_PUBLIC.stream().map(EventKind::name).toList())
                .query((row, _) -> line(row))
                .list();
    }

    private byte @Nullable [] salt(@Nullable String text) {
        return text == null ? null : salts.next();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        return new HistoryLine(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new OfficialId(row.getObject("official", UUID.class)),
                EventKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("public_line")),
                Optional.ofNullable(row.getString("internal_note")));
    }
}
