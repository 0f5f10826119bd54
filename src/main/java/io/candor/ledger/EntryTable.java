package io.candor.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Entries as they are listed: each query by key, with an index of its own. */
@Repository
class EntryTable {
    static final String COLUMNS =
            "select id, number, title, category, state, unit, deadline, published, merged_into from entry ";

    private static final LocalDate FIRST = LocalDate.EPOCH;

    /** Where an entry without a deadline stands; the index says the same. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only under the ledger's lock, so that no number is given twice or left out. */
    int nextNumber() {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from entry")
                .query(Integer.class)
                .single();
    }

    EntryView entry(EntryId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .single();
    }

    Optional<EntryView> numbered(int number) {
        return jdbc.sql(COLUMNS + "where number = :number")
                .param("number", number)
                .query((row, _) -> view(row))
                .optional();
    }

    Optional<CloseOff> closeOff(EntryId id) {
        return jdbc.sql("select round from entry where id = :id and state = 'CLOSED'")
                .param("id", id.value())
                .query((row, _) -> new CloseOff(id, row.getInt("round")))
                .optional();
    }

    /** Whether the entry that this one became part of, directly or by others, is closed. */
    boolean endsClosed(EntryId merged) {
        return jdbc.sql("""
                        with recursive way as (
                            select merged_into, state from entry where id = :id
                            union all select e.merged_into, e.state from entry e join way on e.id = way.merged_into)
                        select exists (select from way where state = 'CLOSED')
                        """).param("id", merged.value()).query(Boolean.class).single();
    }

    List<EntryView> open(String category, int limit) {
        var sql = COLUMNS + """
                where category = :category and state not in ('CLOSED', 'MERGED') order by - number limit :limit
                """;
        return list(jdbc.sql(sql).param("category", category), limit);
    }

    List<EntryView> overdue(LocalDate day) {
        var sql = COLUMNS + """
                where state in ('REGISTERED', 'RECTIFYING', 'UNDER_REVIEW') and deadline < :day order by deadline, number
                """;
        return jdbc.sql(sql).param("day", day).query((row, _) -> view(row)).list();
    }

    List<EntryView> waitingFor(String unit, Optional<EntryView> after, int limit) {
        var sql = COLUMNS + """
                where unit = :unit and state in ('REGISTERED', 'RECTIFYING')
                    and (coalesce(deadline, date '9999-12-31'), number) > (:deadline, :number)
                order by coalesce(deadline, date '9999-12-31'), number limit :limit
                """;
        return list(after(jdbc.sql(sql).param("unit", unit), after), limit);
    }

    List<EntryView> underReview(Optional<EntryView> after, int limit) {
        var sql = COLUMNS + """
                where state = 'UNDER_REVIEW' and (deadline, number) > (:deadline, :number)
                order by deadline, number limit :limit
                """;
        return list(after(jdbc.sql(sql), after), limit);
    }

    List<EntryView> board(Rectification.BoardFilter filter, int below, int limit) {
        var part = switch (filter) {
            case ALL -> "";
            case OPEN -> "and state not in ('CLOSED', 'MERGED') ";
            case CLOSED -> "and state = 'CLOSED' ";
        };
        var sql = COLUMNS + "where published and number < :below " + part + "order by number desc limit :limit";
        return list(jdbc.sql(sql).param("below", below), limit);
    }

    private static StatementSpec after(StatementSpec sql, Optional<EntryView> last) {
        return sql.param(
                        "deadline",
                        last.map(entry -> entry.deadline().orElse(LAST)).orElse(FIRST))
                .param("number", last.map(EntryView::number).orElse(0));
    }

    private static List<EntryView> list(StatementSpec sql, int limit) {
        return sql.param("limit", limit).query((row, _) -> view(row)).list();
    }

    private static EntryView view(ResultSet row) throws SQLException {
        return new EntryView(
                new EntryId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("category"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
                row.getBoolean("published"),
                Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(EntryId::new));
    }
}
