package io.candor.suggestion;

import io.candor.ledger.CloseOff;
import io.candor.ledger.EntryId;
import io.candor.suggestion.Contested.About;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How authors judged and what they contested since the last release. Whoever writes here keeps the release out first. */
@Repository
class HeldVerdicts {
    private final JdbcClient jdbc;

    HeldVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from held_rating) and not exists (select from held_contest)")
                .query(Boolean.class)
                .single();
    }

    Judgement about(List<UUID> suggestions) {
        return jdbc.sql("""
                        select r.entry, r.round, r.verdict, c.reason, c.about, c.entry as contested, c.round as contested_in
                        from held_rating r full join held_contest c using (suggestion)
                        where suggestion in (:ids)
                        """)
                .param("ids", suggestions)
                .query((row, _) -> new Judgement(ratings(row), contests(row)))
                .optional()
                .orElse(Judgement.NONE);
    }

    /** In the place of what was said before. */
    void rate(UUID suggestion, Rating rating) {
        jdbc.sql("""
                        insert into held_rating (suggestion, entry, round, verdict)
                        values (:suggestion, :entry, :round, :verdict)
                        on conflict (suggestion) do update
                            set entry = excluded.entry, round = excluded.round, verdict = excluded.verdict
                        """)
                .param("suggestion", suggestion)
                .param("entry", rating.of().entry().value())
                .param("round", rating.of().round())
                .param("verdict", rating.verdict().name())
                .update();
    }

    void contest(UUID suggestion, UUID reason, Contested what) {
        jdbc.sql("""
                        insert into held_contest (suggestion, reason, about, entry, round)
                        values (:suggestion, :reason, :about, :entry, :round)
                        """)
                .param("suggestion", suggestion)
                .param("reason", reason)
                .param("about", what.about().name())
                .param(
                        "entry",
                        what.closeOff().map(each -> each.entry().value()).orElse(null),
                        Types.OTHER)
                .param("round", what.closeOff().map(CloseOff::round).orElse(null), Types.INTEGER)
                .update();
    }

    /** Of a suggestion that is taken back. */
    void destroy(UUID suggestion) {
        for (var table : List.of("held_rating", "held_contest")) {
            jdbc.sql("delete from " + table + " where suggestion = :suggestion")
                    .param("suggestion", suggestion)
                    .update();
        }
    }

    private static List<Rating> ratings(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? List.of()
                : List.of(new Rating(closeOff(row, "entry", "round").orElseThrow(), Verdict.valueOf(verdict), true));
    }

    private static List<Contest> contests(ResultSet row) throws SQLException {
        var about = row.getString("about");
        return about == null
                ? List.of()
                : List.of(Contest.held(
                        row.getObject("reason", UUID.class),
                        new Contested(About.valueOf(about), closeOff(row, "contested", "contested_in"))));
    }

    static Optional<CloseOff> closeOff(ResultSet row, String entry, String round) throws SQLException {
        var id = row.getObject(entry, UUID.class);
        return id == null ? Optional.empty() : Optional.of(new CloseOff(new EntryId(id), row.getInt(round)));
    }
}
