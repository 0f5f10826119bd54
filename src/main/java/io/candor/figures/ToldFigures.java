package io.candor.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was told of each figure, which outlasts the process: without it two looks would tell what happened in between.
 * Whoever counts does so in the transaction that changes what is counted, or at a release; looking writes nothing.
 */
@Repository
public class ToldFigures {
    private static final String TOTAL = "";

    private final JdbcClient jdbc;

    ToldFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A figure that is no part of a total. */
    public void count(String figure, String of, int counted) {
        keep(figure, of, SmallNumbers.tell(counted, told(figure, of).orElse(0)), true);
    }

    /** Parts of a total, all of them. */
    public void count(String figure, Map<String, Integer> parts) {
        var next = told(figure).next(parts);
        parts.keySet().forEach(part -> keep(figure, part, next.of(part).orElse(0), true));
        keep(figure, TOTAL, next.total(), next.totalShown());
    }

    /** What may be told of it; empty for nothing. */
    public OptionalInt told(String figure, String of) {
        var told = jdbc.sql("select told from told_figure where figure = :figure and part = :of")
                .param("figure", figure)
                .param("of", of)
                .query(Integer.class)
                .optional();
        return told.isPresent() ? OptionalInt.of(told.get()) : OptionalInt.empty();
    }

    /** What may be told of its parts, and of their total. */
    public Breakdown told(String figure) {
        return jdbc.sql("select part, told, shown from told_figure where figure = :figure")
                .param("figure", figure)
                .query(ToldFigures::breakdown);
    }

    private void keep(String figure, String part, int told, boolean shown) {
        var sql = told == 0 ? "delete from told_figure where figure = :figure and part = :part" : """
                insert into told_figure (figure, part, told, shown) values (:figure, :part, :told, :shown)
                on conflict (figure, part) do update set told = excluded.told, shown = excluded.shown
                where (told_figure.told, told_figure.shown) is distinct from (excluded.told, excluded.shown)
                """;
        jdbc.sql(sql)
                .param("figure", figure)
                .param("part", part)
                .param("told", told)
                .param("shown", shown)
                .update();
    }

    private static Breakdown breakdown(ResultSet rows) throws SQLException {
        var parts = new HashMap<String, Integer>();
        var total = Breakdown.NOTHING;
        while (rows.next()) {
            if (rows.getString("part").equals(TOTAL)) {
                total = new Breakdown(Map.of(), rows.getInt("told"), rows.getBoolean("shown"));
            } else {
                parts.put(rows.getString("part"), rows.getInt("told"));
            }
        }
        return new Breakdown(parts, total.total(), total.totalShown());
    }
}
