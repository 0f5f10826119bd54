package io.candor.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table as the catalogue describes it, with everything that can be asked of each of its rows. */
record Table(String schema, String name, long oid, String toast, List<Column> columns) {
    private static final Map<String, String> SYSTEM = Map.of(
            "ctid", "(ctid::text::point)[0] * 10000 + (ctid::text::point)[1]",
            "xmin", "xmin::text::bigint",
            "xmax", "xmax::text::bigint",
            "cmin", "cmin::text::bigint",
            "cmax", "cmax::text::bigint");

    record Column(String name, String type, boolean nullable, boolean toastable) {}

    static List<Table> all(JdbcClient jdbc, String schema) {
        return jdbc.sql("""
                        select c.oid::bigint, c.relname, coalesce(t.relname, '') as toast from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace left join pg_class t on t.oid = c.reltoastrelid
                        where n.nspname = :schema and c.relkind in ('r', 'm', 'p') order by c.relname
                        """)
                .param("schema", schema)
                .query((row, _) -> new Table(
                        schema,
                        row.getString("relname"),
                        row.getLong("oid"),
                        row.getString("toast"),
                        columns(jdbc, row.getLong("oid"))))
                .list();
    }

    private static List<Column> columns(JdbcClient jdbc, long table) {
        return jdbc.sql("""
                        select attname, format_type(atttypid, null) as type, attnotnull, attstorage <> 'p' as toastable
                        from pg_attribute where attrelid = :table and attnum > 0 and not attisdropped order by attnum
                        """)
                .param("table", table)
                .query((row, _) -> new Column(
                        row.getString("attname"),
                        row.getString("type"),
                        !row.getBoolean("attnotnull"),
                        row.getBoolean("toastable")))
                .list();
    }

    /** SQL by what it shows. What is text is compared as text, everything else as a number. */
    Map<String, String> readings() {
        var readings = new LinkedHashMap<String, String>();
        SYSTEM.forEach((what, sql) -> readings.put(name + "." + what, "(" + sql + ")::float8"));
        for (var column : columns) {
            var quoted = "t.\"" + column.name() + "\"";
            of(column, quoted).forEach((what, sql) -> readings.put(name + "." + column.name() + what, sql));
        }
        return readings;
    }

    private static Map<String, String> of(Column column, String quoted) {
        var readings = new LinkedHashMap<String, String>();
        if (column.nullable()) {
            readings.put(" is null", "(" + quoted + " is null)::int::float8");
        }
        readings.put("", value(column.type(), quoted));
        if (column.toastable()) {
            readings.put(" size", "pg_column_size(" + quoted + ")::float8");
            readings.put(" toast", "pg_column_toast_chunk_id(" + quoted + ")::text::float8");
        }
        if (column.type().equals("bytea")) {
            readings.put(" length", "length(" + quoted + ")::float8");
            readings.put(" beginning", "encode(substring(" + quoted + " for 4), 'hex')");
        }
        return readings;
    }

    private static String value(String type, String quoted) {
        return switch (type) {
            case "bytea" -> "encode(substring(" + quoted + " from 5 for 12), 'hex')";
            case "boolean" -> quoted + "::int::float8";
            case "smallint", "integer", "bigint", "numeric", "real", "double precision", "oid" -> quoted + "::float8";
            case "date", "timestamp with time zone", "timestamp without time zone" ->
                "extract(epoch from " + quoted + ")::float8";
            default -> quoted + "::text";
        };
    }

    /** Each row as it is scanned: all of it as text, and its readings. */
    List<Row> rows(JdbcClient jdbc) {
        var readings = new ArrayList<>(readings().entrySet());
        var sql = new StringBuilder("select t.ctid::text, t::text");
        readings.forEach(each -> sql.append(", ").append(each.getValue()));
        sql.append(" from \"%s\".\"%s\" t".formatted(schema, name));
        return jdbc.sql(sql.toString())
                .query((row, nth) -> {
                    var values = new LinkedHashMap<String, Comparable<?>>();
                    values.put(name + " as scanned", (double) nth);
                    for (var i = 0; i < readings.size(); i++) {
                        var value = row.getObject(i + 3);
                        if (value != null) {
                            values.put(readings.get(i).getKey(), (Comparable<?>) value);
                        }
                    }
                    return new Row(row.getString(1), row.getString(2), values);
                })
                .list();
    }

    record Row(String place, String text, Map<String, Comparable<?>> values) {}
}
