package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.ledger.EntryId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred thousand suggestions do not make the desk wait. */
class DeskPlansTests extends OnEmptyTables {
    private static final int MANY = 100_000;

    @Autowired
    DeskTables tables;

    @Autowired
    Suggestions suggestions;

    @BeforeEach
    void fill() {
        jdbc.sql("""
                        insert into suggestion (id, ref, category, words, received_on, state, answer)
                        select gen_random_uuid(),
                            'S-' || translate(lpad(to_hex(n), 6, '0'), 'abcdef', 'ABCDEF'), 'service', '\\x00',
                            date '2026-01-01' + n % 300,
                            case when n % 4 = 0 then 'ANSWERED' else 'WAITING' end,
                            case when n % 4 = 0 then '\\x00'::bytea end
                        from generate_series(1, :many) n
                        """).param("many", MANY).update();
        jdbc.sql("vacuum analyze suggestion").update();
    }

    @AfterEach
    void empties() {
        Tables.empty(jdbc);
        jdbc.sql("vacuum analyze suggestion").update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suggestion_waiting | select id from suggestion where state = 'WAITING' and not purged"
                        + " and (received_on, ref) > ('2026-09-01', 'S-000100') order by received_on, ref limit 5",
                "suggestion_ref_key | select id from suggestion where ref = 'S-000100'",
                "suggestion_entry | select ref from suggestion"
                        + " where entry = '00000000-0000-0000-0000-000000000001' and not purged order by ref limit 5",
                "list_page_pkey | select s.id from suggestion s join list_page l on l.suggestion = s.id"
                        + " where l.page = '00000000-0000-0000-0000-000000000001'",
            })
    void readsByIndex(String index, String sql) {
        var plan =
                String.join("\n", jdbc.sql("explain " + sql).query(String.class).list());

        assertThat(plan).contains(index).doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    @Test
    void pagesThroughTheWholeListOnceAndInOrder() {
        var deep = tables.waiting(new ListPosition(java.time.LocalDate.parse("2026-10-20"), "S-000000"), 5);

        assertThat(deep).hasSize(5).doesNotHaveDuplicates();
        assertThat(tables.numbered("S-000101")).isPresent();
        assertThat(suggestions.moveAlong(new EntryId(new UUID(0, 1)), new EntryId(new UUID(0, 2))))
                .isEmpty();
    }
}
