package io.candor.ledger;

import io.candor.ledger.Rectification.Audit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole history and computes its chain anew, as it stood at one moment. */
@Component
class ChainAudit {
    private static final int PAGE = 1_000;
    private static final byte[] BEGINNING = new byte[32];

    private final JdbcClient jdbc;

    ChainAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last rows could be cut off without a break in the chain: then entries have come further than it tells. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Audit audit() {
        var rows =
                jdbc.sql("select count(*) from entry_event").query(Long.class).single();
        var last = 0L;
        var head = BEGINNING;
        for (var page = after(last); !page.isEmpty(); page = after(last)) {
            for (var row : page) {
                if (!row.follows(last, head)) {
                    return new Audit(rows, head(), Optional.of(last + 1));
                }
                last = row.seq();
                head = row.hash();
            }
        }
        return new Audit(rows, head(), isUntold() ? Optional.of(last + 1) : Optional.empty());
    }

    private List<ChainRow> after(long seq) {
        return jdbc.sql("select * from entry_event where seq > :seq order by seq limit :page")
                .param("seq", seq)
                .param("page", PAGE)
                .query((row, _) -> ChainRow.of(row))
                .list();
    }

    private Optional<String> head() {
        return jdbc.sql("select hash from entry_event order by seq desc limit 1")
                .query(byte[].class)
                .optional()
                .map(HexFormat.of()::formatHex);
    }

    /** Whether an entry came further than the history tells, or not as far. */
    private boolean isUntold() {
        return jdbc.sql("""
                        select exists (select from entry e full join
                            (select entry, count(*) as steps, max(version) as last from entry_event group by entry) told
                            on told.entry = e.id
                        where (e.version = told.steps and e.version = told.last) is not true)
                        """).query(Boolean.class).single();
    }
}
