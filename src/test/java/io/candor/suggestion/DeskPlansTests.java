package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.ledger.EntryId;
import java.util.Optional;
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
        jdbc.sql("""
                        insert into suggestion (id, ref, category, words, received_on, state, same_words)
                        select gen_random_uuid(),
                            'S-' || translate(lpad(to_hex(n), 6, '0'), 'abcdef', 'ABCDEF'), 'service', '\\x00',
                            date '2026-01-01' + n % 300, 'WAITING', ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid
                        from generate_series(:many + 1, :many + 1000) n
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
                "suggestion_waiting | select id from suggestion_for('PRIVATE', 'office') where state = 'WAITING' and leads"
                        + " and (received_on, ref) > ('2026-09-01', 'S-000100') order by received_on, ref limit 5",
                "suggestion_ref_key | select id from suggestion_for('PRIVATE', 'office') where ref = 'S-000100'",
                "suggestion_entry | select ref from suggestion"
                        + " where entry = '00000000-0000-0000-0000-000000000001' order by ref limit 5",
                "suggestion_same_words | select id from suggestion"
                        + " where same_words = '00000000-0000-0000-0000-000000100001'",
                "suggestion_pkey | select s.id, (select count(*) from suggestion o where o.same_words = s.same_words)"
                        + " from suggestion s where s.id = '00000000-0000-0000-0000-000000000001'",
                "list_page_pkey | select s.id from suggestion_for('PRIVATE', 'office') s join list_page l on l.suggestion = s.id"
                        + " where l.page = '00000000-0000-0000-0000-000000000001'",
            })
    void readsByIndex(String index, String sql) {
        var plan =
                String.join("\n", jdbc.sql("explain " + sql).query(String.class).list());

        assertThat(plan).contains(index).doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    /** Whoever decides about one decides about all; sorting a handful is no work. */
    @Test
    void findsThoseInTheSameWordsByIndex() {
        var plan = String.join("\n", jdbc.sql("""
                                explain select id, version, state, entry from suggestion
                                where id = '00000000-0000-0000-0000-000000000001' or same_words =
                                    (select same_words from suggestion where id = '00000000-0000-0000-0000-000000000001')
                                order by leads desc, id for no key update
                                """).query(String.class).list());

        assertThat(plan).contains("suggestion_pkey", "suggestion_same_words").doesNotContain("Seq Scan");
    }

    @Test
    void pagesThroughTheWholeListOnceAndInOrder() {
        var deep = tables.waiting(
                Desk.READER,
                Optional.empty(),
                new ListPosition(java.time.LocalDate.parse("2026-10-20"), "S-000000"),
                5);

        assertThat(deep).hasSize(5).doesNotHaveDuplicates();
        assertThat(tables.numbered(Desk.READER, "S-000101")).isPresent();
        assertThat(suggestions.moveAlong(new EntryId(new UUID(0, 1)), new EntryId(new UUID(0, 2))))
                .isEmpty();
    }
}
