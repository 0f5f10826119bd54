package io.candor.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.support.TransactionOperations;

/** Seals anew, with the key that is in use, what must outlive an older key. */
record Resealing(JdbcClient jdbc, TransactionOperations transactions, Seal seal) {
    private static final Logger log = LoggerFactory.getLogger(Resealing.class);

    /** As many as one transaction takes in hand: whoever else changes the table waits until it ends, about a second. */
    static final int AT_ONCE = 20_000;

    /** One value and what it becomes. */
    private record Renewed(UUID id, byte[] before, byte[] after) {
        @Override
        public String toString() {
            return "Renewed[hidden]";
        }
    }

    /** Those of a column that were sealed in these periods. */
    void run(SealedColumn column, List<Period> old) {
        if (old.isEmpty()) {
            return;
        }
        while (Boolean.TRUE.equals(transactions.execute(_ -> some(column, old)))) {}
        tidy(column);
    }

    /** Whether there may be more. What does not open is left as it is, and its period's key with it. */
    private boolean some(SealedColumn column, List<Period> old) {
        keepOut(column);
        var found = sealedIn(column, old);
        var renewed = found.stream().flatMap(Optional::stream).toList();
        var count = found.size() - renewed.size();
        if (count > 0) {
            log.warn("{} return addresses do not open with this keyset; the keys of their weeks are kept", count);
        }
        return !renewed.isEmpty() && write(column, renewed) > 0;
    }

    /** Rows are written in random order, so two who write at once would wait in a circle. Readers are not kept waiting. */
    private void keepOut(SealedColumn column) {
        jdbc.sql("set local lock_timeout = '5s'").update();
        jdbc.sql("lock table " + column.table() + " in share row exclusive mode")
                .update();
    }

    /** In the order of their ids, which tells nothing: they are images of codes. */
    private List<Optional<Renewed>> sealedIn(SealedColumn column, List<Period> old) {
        return jdbc.sql("select id, %s as sealed from %s where %s in (:headers) order by id limit :limit"
                        .formatted(column.column(), column.table(), column.header()))
                .param(
                        "headers",
                        old.stream().map(each -> new Header(each).toArray()).toList())
                .param("limit", AT_ONCE)
                .query((row, _) -> renewed(row))
                .list();
    }

    private Optional<Renewed> renewed(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = row.getBytes("sealed");
        try {
            return Optional.of(new Renewed(id, sealed, seal.addressAnew(id, sealed)));
        } catch (KeyDestroyed | SealBroken _) {
            return Optional.empty();
        }
    }

    /** In random order, all at once; an address that was replaced or let go in between stays replaced or gone. */
    private int write(SealedColumn column, List<Renewed> renewed) {
        return jdbc.sql("""
                        with renewed as materialized (
                            select * from unnest(:ids, :before, :after) as each (id, before, after) order by random())
                        update %1$s set %2$s = renewed.after
                        from renewed where %1$s.id = renewed.id and %1$s.%2$s = renewed.before
                        """.formatted(column.table(), column.column()))
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", renewed.stream().map(Renewed::id).toArray()))
                .param("before", bytes(renewed, Renewed::before))
                .param("after", bytes(renewed, Renewed::after))
                .update();
    }

    /** As after a release: what was there before goes, and the first look at a row leaves no trace. */
    private void tidy(SealedColumn column) {
        jdbc.sql("vacuum " + column.table()).update();
    }

    /** The driver takes bytes in an array of arrays of bytes only. */
    private static SqlArrayValue bytes(List<Renewed> renewed, Function<Renewed, byte[]> value) {
        return new SqlArrayValue("bytea", (Object[]) renewed.stream().map(value).toArray(byte[][]::new));
    }
}
