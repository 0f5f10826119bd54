package io.candor.support;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a database tells: every row of every table with its system columns, and what the server keeps of them. */
public final class Dump {
    private static final List<String> KEPT_BY_THE_SERVER =
            List.of("pg_stats", "pg_stat_activity where datname = current_database()", "pg_stat_user_tables");

    private Dump() {}

    public static String of(DataSource database) {
        var jdbc = JdbcClient.create(database);
        var all = new StringBuilder();
        tables(jdbc).forEach(table -> all.append(rows(jdbc, "select xmin, xmax, ctid, t::text from " + table + " t")));
        KEPT_BY_THE_SERVER.forEach(
                view -> all.append(rows(jdbc, "select t::text from (select * from " + view + ") t")));
        return all.toString();
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select quote_ident(table_schema) || '.' || quote_ident(table_name)
                        from information_schema.tables
                        where table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
    }

    private static String rows(JdbcClient jdbc, String query) {
        return String.join(
                "\n",
                jdbc.sql(query)
                        .query((row, _) -> row.getString(row.getMetaData().getColumnCount()))
                        .list());
    }
}
