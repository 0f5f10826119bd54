package io.candor.support;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in all tables, down to which transaction wrote a row and where: whatever touches one makes a difference. */
public record Rows(Map<String, String> tables) {

    /** Without the timers, which go on by themselves. */
    public static Rows of(JdbcClient jdbc) {
        var all = new TreeMap<String, String>();
        jdbc.sql("""
                        select quote_ident(tablename) from pg_tables where schemaname = 'public'
                        and tablename not in ('flyway_schema_history', 'scheduled_tasks')
                        """).query(String.class).list().forEach(table -> all.put(table, digest(jdbc, table)));
        return new Rows(all);
    }

    private static String digest(JdbcClient jdbc, String table) {
        return jdbc.sql("""
                        select count(*) || ' ' || md5(coalesce(
                            string_agg(concat(t.ctid, t.xmin, md5(t::text)), '' order by t.ctid), ''))
                        from %s t
                        """.formatted(table)).query(String.class).single();
    }
}
