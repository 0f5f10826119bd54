package io.candor.attack;

import io.candor.attack.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a database shows of some cases, read from its catalogue: of each table that there is, and will be, each
 * column, each system column, places on heap, index and TOAST pages, and where they are named in what the server keeps.
 */
final class Scan {
    private static final List<String> KEPT_BY_THE_SERVER = List.of(
            "pg_stats",
            "pg_stat_activity",
            "pg_stat_user_tables",
            "pg_statio_user_tables",
            "pg_locks",
            "pg_prepared_xacts");

    private final JdbcClient jdbc;
    private final Names names;
    private final int cases;
    private final Map<String, Map<Integer, List<Comparable<?>>>> found = new LinkedHashMap<>();

    private Scan(JdbcClient jdbc, List<Sent> sent) {
        this.jdbc = jdbc;
        this.names = new Names(sent);
        this.cases = sent.size();
    }

    static List<Trace> of(JdbcClient jdbc, String schema, List<Sent> sent) {
        var scan = new Scan(jdbc, sent);
        scan.read(Table.all(jdbc, schema));
        scan.readWhatTheServerKeeps();
        return scan.traces();
    }

    /** Of one table only. */
    static List<Trace> of(JdbcClient jdbc, String schema, String table, List<Sent> sent) {
        var scan = new Scan(jdbc, sent);
        scan.read(Table.all(jdbc, schema).stream()
                .filter(each -> each.name().equals(table))
                .toList());
        return scan.traces();
    }

    private void read(List<Table> tables) {
        var pages = new Pages(jdbc);
        var rows = new LinkedHashMap<Table, List<Row>>();
        tables.forEach(table -> rows.put(table, table.rows(jdbc)));
        names.learn(rows.values().stream().flatMap(List::stream).map(Row::text).toList());
        rows.forEach((table, its) -> read(table, its, pages));
    }

    private void readWhatTheServerKeeps() {
        for (var view : KEPT_BY_THE_SERVER) {
            jdbc.sql("select t::text from " + view + " t")
                    .query(String.class)
                    .list()
                    .forEach(row -> names.places(row)
                            .forEach((one, places) ->
                                    places.forEach(place -> note(view + " " + start(row), one, place))));
        }
    }

    private void read(Table table, List<Row> rows, Pages pages) {
        var about = new IdentityHashMap<Row, Set<Integer>>();
        rows.forEach(row -> about.put(row, names.in(row.text())));
        if (about.values().stream().allMatch(Set::isEmpty)) {
            return;
        }
        var places = pages.of(table);
        var toast = toast(table);
        about.forEach((row, its) -> its.forEach(one -> {
            row.values().forEach((what, value) -> note(what, one, value));
            places.forEach((what, by) -> note(what, one, by.get(row.place())));
            row.values()
                    .forEach((what, value) ->
                            note(what + " place", one, what.endsWith(" toast") ? toast.get(value) : null));
        }));
    }

    /** Where the first piece of each long value lies, and so of all its pieces. */
    private Map<Comparable<?>, Double> toast(Table table) {
        var places = new HashMap<Comparable<?>, Double>();
        if (!table.toast().isEmpty()) {
            jdbc.sql("""
                            select chunk_id::text::float8 as id,
                                min((ctid::text::point)[0] * 10000 + (ctid::text::point)[1])::float8 as place
                            from pg_toast."%s" group by 1
                            """.formatted(table.toast())).query(row -> {
                places.put(row.getDouble("id"), row.getDouble("place"));
            });
        }
        return places;
    }

    private void note(String what, int one, Comparable<?> value) {
        if (value != null) {
            found.computeIfAbsent(what, _ -> new HashMap<>())
                    .computeIfAbsent(one, _ -> new ArrayList<>())
                    .add(value);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Trace> traces() {
        var traces = new ArrayList<Trace>();
        found.forEach((what, values) -> traces.add(Trace.of(what, cases, (Map) values)));
        return traces;
    }

    /** Which column, of statistics. */
    private static String start(String row) {
        return Arrays.stream(row.split("\\W+")).skip(1).limit(3).collect(Collectors.joining(" "));
    }
}
