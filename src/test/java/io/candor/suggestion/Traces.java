package io.candor.suggestion;

import io.candor.support.Closeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
            "date", "received_on - date '2000-01-01'");

    /** How closely each trace follows the order of sending: 0 not at all, 1 exactly (or exactly reversed). */
    Map<String, Double> follow(List<UUID> sent) {
        var closeness = new HashMap<String, Double>();
        VISIBLE.forEach((name, sql) -> closeness.put(name, Closeness.of(sent, values(sql))));
        closeness.put("order of rows", Closeness.of(sent, scanned("suggestion")));
        return closeness;
    }

    private Map<UUID, Double> values(String sql) {
        var values = new HashMap<UUID, Double>();
        jdbc.sql("select id, (" + sql + ")::float8 as value from suggestion").query(row -> {
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
