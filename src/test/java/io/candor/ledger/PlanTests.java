package io.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.ledger.Rectification.BoardFilter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With 100,000 entries each list is read from an index that has it in order: nothing is scanned, nothing is sorted. */
class PlanTests extends OnEmptyLedger {
    private static final int MANY = 100_000;

    /** The planner looks at the first and the last row of an index itself. */
    private static final int PLANNER = 2;

    @BeforeEach
    void many() {
        withoutTriggers("""
                insert into entry (id, number, source, title, category, unit, handler, deadline, state, round,
                    submitted_by, verified_by, outcome, look_again_on, published, registered_on, version)
                select gen_random_uuid(), n, 'OPINIONS', 'Title ' || n,
                    (array['conduct', 'service', 'decisions', 'money', 'people', 'workload'])[1 + n %% 6],
                    (array['office', 'discipline', 'service', 'finance', 'personnel', 'logistics'])[1 + n %% 6],
                    null, date '2026-01-01' + n %% 900, state, 1,
                    case when state in ('UNDER_REVIEW', 'CLOSED') then official end,
                    case when state = 'CLOSED' then verifier end,
                    case when state in ('UNDER_REVIEW', 'CLOSED') then 'Done.' end,
                    case when state = 'SHELVED' then date '2027-01-01' end, n %% 5 > 0, date '2026-03-02', 1
                from generate_series(1, %d) n,
                    lateral (select (array['REGISTERED', 'RECTIFYING', 'RECTIFYING', 'RECTIFYING', 'UNDER_REVIEW', 'CLOSED',
                        'CLOSED', 'CLOSED', 'CLOSED', 'SHELVED'])[1 + (n * 7) %% 10] as state,
                        (select min(id::text)::uuid from official) as official,
                        (select max(id::text)::uuid from official) as verifier) s
                """.formatted(MANY), "update entry set deadline = null where state = 'REGISTERED'", """
                insert into entry_event (seq, id, entry, version, at, official, kind, previous_hash, hash)
                select row_number() over (), gen_random_uuid(), id, step, now(), (select id from official limit 1),
                    'NOTED', sha256((number || '-' || step)::bytea), sha256((number || '+' || step)::bytea)
                from entry, generate_series(1, 3) step
                """);
        jdbc.sql("analyze entry, entry_event").update();
    }

    @Test
    void readsNoMoreRowsThanItShows() {
        var middle = ledger.numbered(MANY / 2 + 1).orElseThrow();
        var id = middle.id();

        for (var after : List.of(Optional.<EntryView>empty(), Optional.of(middle))) {
            reads(6, () -> rectification.waitingFor("finance", after, 6));
            reads(6, () -> rectification.underReview(after, 6));
        }
        for (var below : List.of(Integer.MAX_VALUE, MANY / 2)) {
            reads(6, () -> rectification.board(BoardFilter.ALL, below, 6));
            reads(6, () -> rectification.board(BoardFilter.OPEN, below, 6));
            reads(6, () -> rectification.board(BoardFilter.CLOSED, below, 6));
        }
        reads(6, () -> ledger.open("money", 6));
        reads(2, () -> rectification.history(id, Long.MAX_VALUE, 2));
        reads(1, () -> List.of(ledger.entry(id)));
        reads(1, () -> ledger.numbered(77).stream().toList());
    }

    /** All the same also once the driver has prepared the statement and the server has made a plan for any value. */
    private void reads(int rows, Supplier<List<?>> query) {
        for (var times = 0; times < 12; times++) {
            transactions.executeWithoutResult(_ -> {
                var before = read();
                assertThat(query.get()).hasSize(rows);
                var after = read();
                assertThat(after.scans()).isEqualTo(before.scans());
                assertThat(after.rows() - before.rows()).isBetween(rows, rows + PLANNER);
            });
        }
    }

    /** What this connection has read since the server gathered it last, which is never amid a transaction. */
    private Read read() {
        return jdbc.sql("""
                        select coalesce(sum(seq_scan), 0)::int as scans, coalesce(sum(idx_tup_fetch), 0)::int as rows
                        from pg_stat_xact_user_tables where relname in ('entry', 'entry_event')
                        """).query(Read.class).single();
    }

    private record Read(int scans, int rows) {}
}
