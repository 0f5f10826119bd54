package io.candor.suggestion;

import io.candor.figures.SmallNumbers;
import io.candor.ledger.CloseOff;
import io.candor.ledger.EntryId;
import io.candor.ledger.Satisfaction;
import io.candor.ledger.Satisfaction.Leaning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What everybody may learn of all ratings of a close-off: what most of them say, once there are five, and anew only when
 * five more have come out. Never how many said what: whoever knows some of them could subtract those.
 */
@Repository
class Satisfactions {
    private final JdbcClient jdbc;

    Satisfactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the present close-off, while it is closed. */
    Optional<Satisfaction> of(EntryId entry) {
        return jdbc.sql("""
                        select s.leaning, s.counted from satisfaction s join entry e on e.id = s.entry
                        where e.id = :entry and e.state = 'CLOSED' and s.round = e.round
                        """)
                .param("entry", entry.value())
                .query((row, _) -> new Satisfaction(
                        Leaning.valueOf(row.getString("leaning")), SmallNumbers.atLeast(row.getInt("counted"))))
                .optional();
    }

    /** Looks at those whose suggestions were judged just now, in the same transaction; gives back what is new. */
    List<EntryId> lookAgain(List<UUID> judged) {
        return tallies(judged).stream()
                .filter(tally -> SmallNumbers.tell(tally.all(), tally.counted()) != tally.counted())
                .map(this::keep)
                .toList();
    }

    private List<Tally> tallies(List<UUID> judged) {
        return jdbc.sql("""
                        select entry, round, count(*) as said, count(*) filter (where verdict = 'RESOLVED') as resolved,
                            count(*) filter (where verdict = 'NOT') as unresolved,
                            coalesce((select counted from satisfaction s
                                where s.entry = r.entry and s.round = r.round), 0) as counted
                        from rating r
                        where (entry, round) in (select entry, round from rating
                            where suggestion = any (cast(:judged as uuid[])))
                        group by entry, round
                        """)
                .param("judged", judged.toArray(UUID[]::new))
                .query((row, _) -> tally(row))
                .list();
    }

    private EntryId keep(Tally tally) {
        jdbc.sql("""
                        insert into satisfaction (entry, round, counted, leaning) values (:entry, :round, :all, :leaning)
                        on conflict (entry, round) do update set counted = excluded.counted, leaning = excluded.leaning
                        """)
                .param("entry", tally.of().entry().value())
                .param("round", tally.of().round())
                .param("all", tally.all())
                .param("leaning", tally.leaning().name())
                .update();
        return tally.of().entry();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                HeldVerdicts.closeOff(row, "entry", "round").orElseThrow(),
                row.getInt("said"),
                row.getInt("resolved"),
                row.getInt("unresolved"),
                row.getInt("counted"));
    }

    /** @param counted how many of them what is told was drawn from */
    record Tally(CloseOff of, int all, int resolved, int unresolved, int counted) {

        /** What two thirds of them say. */
        Leaning leaning() {
            if (3 * resolved >= 2 * all) {
                return Leaning.RESOLVED;
            }
            return 3 * unresolved >= 2 * all ? Leaning.NOT_RESOLVED : Leaning.DIVIDED;
        }
    }
}
