package io.candor.suggestion;

import io.candor.support.Closeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody with the whole database can see of the order in which released suggestions were sent. */
record Traces(JdbcClient jdbc) {
    /** What each row shows, by what an attacker would sort by. */
    private static final Map<String, String> VISIBLE = Map.of(
            "place", "(ctid::text::point)[0] * 10000 + (ctid::text::point)[1]",
            "writer", "xmin::text::bigint",
            "locker", "xmax::text::bigint",
            "command", "cmin::text::bigint",
            "last command", "cmax::text::bigint",
            "leads", "leads::int",
            "place of long words", "coalesce(pg_column_toast_chunk_id(words)::bigint, 0)",
            "place of picture", "coalesce(pg_column_toast_chunk_id(picture)::bigint, 0)",
            "date", "received_on - date '2000-01-01'");

    private static final String PLACE = "(t.ctid::text::point)[0] * 10000 + (t.ctid::text::point)[1]";

    /** How closely each trace follows the order of sending: 0 not at all, 1 exactly (or exactly reversed). */
    Map<String, Double> follow(List<UUID> sent) {
        var closeness = new HashMap<String, Double>();
        VISIBLE.forEach((name, sql) -> closeness.put(
                name, Closeness.of(sent, values("select id, (" + sql + ")::float8 as value from suggestion"))));
        closeness.put("order of rows", Closeness.of(sent, scanned("suggestion")));
        for (var column : sealed()) {
            closeness.put("chunks of " + column, Closeness.of(sent, chunks(column, "min(" + PLACE + ")")));
            closeness.put("writer of " + column, Closeness.of(sent, chunks(column, "min(t.xmin::text::bigint)")));
        }
        return closeness;
    }

    /** What is left of what is sealed. */
    private List<String> sealed() {
        return Stream.of("words", "picture")
                .filter(column -> jdbc.sql(
                                "select exists (select from suggestion where %s is not null)".formatted(column))
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** Where the parts of large values lie, and who wrote them. */
    private Map<UUID, Double> chunks(String column, String what) {
        var chunks = jdbc.sql("select reltoastrelid::regclass::text from pg_class where relname = 'suggestion'")
                .query(String.class)
                .single();
        return values("select s.id, " + what + "::float8 as value from suggestion s join " + chunks
                + " t on t.chunk_id = pg_column_toast_chunk_id(s." + column + ") group by s.id");
    }

    private Map<UUID, Double> values(String sql) {
        var values = new HashMap<UUID, Double>();
        jdbc.sql(sql).query(row -> {
            values.put(row.getObject("id", UUID.class), row.getDouble("value"));
        });
        return values;
    }

    private Map<UUID, Double> scanned(String table) {
        var ids = new ArrayList<>(
                jdbc.sql("select id from " + table).query(UUID.class).list());
        var places = new HashMap<UUID, Double>();
        IntStream.range(0, ids.size()).forEach(place -> places.put(ids.get(place), (double) place));
        return places;
    }
}
