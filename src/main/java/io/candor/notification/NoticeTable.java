package io.candor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is still to be told of which suggestion: one row each, whichever way it was sent, so that the rows do not say who
 * is told anything. Written by officials' acts and by the timer, never by a member's act.
 */
@Repository
class NoticeTable {
    /** Longer than any call to Telegram takes: whoever took a notice in hand and did not settle it by then has died. */
    private static final Duration IN_HAND = Duration.ofMinutes(2);

    private static final Duration WORTH_TELLING = Duration.ofDays(7);
    private static final int MOST = 1_000;

    /** Nobody has taken it in hand since. */
    private static final String IN_THIS_HAND = "suggestion = :suggestion and due_at = :heldUntil";

    private final JdbcClient jdbc;
    private final Moments moments;

    NoticeTable(JdbcClient jdbc, Moments moments) {
        this.jdbc = jdbc;
        this.moments = moments;
    }

    /**
     * Adds a change to what is to be told, in the caller's transaction. What waits already keeps its moment.
     *
     * @param suggestions in the order of their ids: so two who add at once wait for each other and not both for ever
     */
    void add(List<UUID> suggestions, Change change) {
        jdbc.sql("""
                        insert into notice (suggestion, changes, due_at, tries, ends_at)
                        select each.suggestion, array[:change], each.due_at, 0, :endsAt
                        from unnest(cast(:suggestions as uuid[]), cast(:moments as timestamptz[]))
                            as each (suggestion, due_at)
                        on conflict (suggestion) do update
                            set changes = notice.changes || excluded.changes, ends_at = excluded.ends_at
                        """)
                .param("change", change.name())
                .param("endsAt", Timestamp.from(moments.now().plus(WORTH_TELLING)))
                .param("suggestions", array(suggestions))
                .param("moments", freshMoments(suggestions))
                .update();
    }

    /** Takes one that is due in hand; another process takes another one. */
    Optional<Notice> take() {
        return jdbc.sql("""
                        update notice set due_at = :heldUntil, tries = tries + 1
                        where suggestion = (
                            select suggestion from notice where due_at <= :now
                            order by due_at limit 1 for update skip locked)
                        returning suggestion, changes, tries, due_at, ends_at
                        """)
                .param("now", Timestamp.from(moments.now()))
                .param("heldUntil", Timestamp.from(moments.now().plus(IN_HAND)))
                .query((row, _) -> notice(row))
                .optional();
    }

    /** It is told, or nobody wants to hear it; what changed meanwhile waits for a moment of its own. */
    void settle(Notice notice) {
        var gone = jdbc.sql("delete from notice where " + IN_THIS_HAND + " and cardinality(changes) = :told")
                .param("suggestion", notice.suggestion())
                .param("heldUntil", Timestamp.from(notice.heldUntil()))
                .param("told", notice.changes().size())
                .update();
        if (gone == 0) {
            jdbc.sql("update notice set changes = changes[:next:], tries = 0, due_at = :dueAt where " + IN_THIS_HAND)
                    .param("next", notice.changes().size() + 1)
                    .param("dueAt", Timestamp.from(moments.fresh()))
                    .param("suggestion", notice.suggestion())
                    .param("heldUntil", Timestamp.from(notice.heldUntil()))
                    .update();
        }
    }

    /** It could not be told: it is tried again after a pause, unless that is too late; whether it is. */
    boolean postpone(Notice notice, Duration atLeast) {
        var next = moments.again(atLeast, notice.tries());
        if (next.isAfter(notice.endsAt())) {
            settle(notice);
            return false;
        }
        jdbc.sql("update notice set due_at = :next where " + IN_THIS_HAND)
                .param("next", Timestamp.from(next))
                .param("suggestion", notice.suggestion())
                .param("heldUntil", Timestamp.from(notice.heldUntil()))
                .update();
        return true;
    }

    /** What could not leave in time, because the process or Telegram was away, does not leave all at once now. */
    void spreadWhatIsLate() {
        if (!moments.areSpread()) {
            return;
        }
        var late = jdbc.sql("select suggestion from notice where due_at < :late order by due_at limit :most")
                .param("late", Timestamp.from(moments.late()))
                .param("most", MOST)
                .query((row, _) -> row.getObject("suggestion", UUID.class))
                .list();
        jdbc.sql("""
                        update notice set due_at = fresh.due_at
                        from unnest(cast(:suggestions as uuid[]), cast(:moments as timestamptz[]))
                            as fresh (suggestion, due_at)
                        where notice.suggestion = fresh.suggestion and notice.due_at < :late
                        """)
                .param("suggestions", array(late))
                .param("moments", freshMoments(late))
                .param("late", Timestamp.from(moments.late()))
                .update();
    }

    private String freshMoments(List<UUID> suggestions) {
        return array(suggestions.stream().map(_ -> moments.fresh()).toList());
    }

    private static String array(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var changes = (String[]) row.getArray("changes").getArray();
        return new Notice(
                row.getObject("suggestion", UUID.class),
                Arrays.stream(changes).map(Change::valueOf).toList(),
                row.getInt("tries"),
                instant(row, "due_at"),
                instant(row, "ends_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
