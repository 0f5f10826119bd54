package io.candor.suggestion;

import io.candor.sealing.Seal;
import io.candor.suggestion.Contest.Stage;
import io.candor.suggestion.Contested.About;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How authors judged and what they contest, as it came out. */
@Repository
class ReleasedVerdicts {
    private final JdbcClient jdbc;
    private final Seal seal;

    ReleasedVerdicts(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Judgement about(UUID suggestion) {
        return new Judgement(ratings(suggestion), contests(suggestion));
    }

    /** Lays them down in random order. What was judged differently once does not change any more. */
    List<UUID> bringOutRatings() {
        var judged =
                jdbc.sql("""
                        insert into rating (suggestion, entry, round, verdict)
                        select held.suggestion, held.entry, held.round, held.verdict
                        from held_rating held join suggestion on suggestion.id = held.suggestion
                        where suggestion.state <> 'WITHDRAWN' and not suggestion.purged order by random()
                        on conflict do nothing returning suggestion
                        """).query((row, _) -> row.getObject(1, UUID.class)).list();
        jdbc.sql("truncate held_rating").update();
        return judged;
    }

    /**
     * Lays them down in random order, behind the lines of the dialogue that say why. What officials have changed by
     * themselves in the meantime is not contested any more; its author's words stand in the dialogue all the same.
     */
    List<UUID> bringOutContests() {
        keepEntriesAsTheyAre();
        var contested =
                jdbc.sql("""
                        insert into contest (id, suggestion, about, entry, round, answer, decline_reason)
                        select held.reason, held.suggestion, held.about, held.entry, held.round,
                            case when held.about <> 'CLOSED' then s.answer end,
                            case when held.about = 'DECLINED' then s.decline_reason end
                        from held_contest held join suggestion s on s.id = held.suggestion
                            left join entry e on e.id = held.entry
                        where not s.purged and case held.about when 'CLOSED'
                            then s.entry = held.entry and e.state = 'CLOSED' and e.round = held.round
                            else s.state = held.about end
                        order by random()
                        returning suggestion
                        """).query((row, _) -> row.getObject(1, UUID.class)).list();
        jdbc.sql("""
                with said as materialized (select c.suggestion from contest c join held_contest held on held.reason = c.id
                    where c.about <> 'CLOSED' order by random())
                update suggestion set state = 'CONTESTED' from said where suggestion.id = said.suggestion
                """).update();
        jdbc.sql("truncate held_contest").update();
        return contested;
    }

    /** Whoever reopens one at this moment comes before all of it or after: or nobody would end what is contested. */
    private void keepEntriesAsTheyAre() {
        jdbc.sql("select from entry where id in (select entry from held_contest) order by id for share")
                .query((_, _) -> true)
                .list();
    }

    private List<Rating> ratings(UUID suggestion) {
        return jdbc.sql("select entry, round, verdict from rating where suggestion = :suggestion order by round")
                .param("suggestion", suggestion)
                .query((row, _) -> new Rating(
                        HeldVerdicts.closeOff(row, "entry", "round").orElseThrow(),
                        Verdict.valueOf(row.getString("verdict")),
                        false))
                .list();
    }

    private List<Contest> contests(UUID suggestion) {
        return jdbc.sql("""
                        select c.id, c.about, c.entry, c.round, c.answer, c.decline_reason, c.outcome, c.line
                        from contest c join message m on m.id = c.id
                        where c.suggestion = :suggestion order by m.position
                        """)
                .param("suggestion", suggestion)
                .query((row, _) -> contest(suggestion, row))
                .list();
    }

    private Contest contest(UUID suggestion, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Contest(
                id,
                new Contested(About.valueOf(row.getString("about")), HeldVerdicts.closeOff(row, "entry", "round")),
                Optional.ofNullable(row.getString("outcome"))
                        .map(Stage::valueOf)
                        .orElse(Stage.OPEN),
                Optional.ofNullable(row.getBytes("answer")).map(bytes -> seal.openWords(suggestion, bytes)),
                Optional.ofNullable(row.getString("decline_reason")).map(DeclineReason::valueOf),
                Optional.ofNullable(row.getBytes("line")).map(bytes -> seal.openWords(id, bytes)));
    }
}
