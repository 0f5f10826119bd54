package io.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.ledger.EntryAct.Note;
import io.candor.ledger.EntryAct.Report;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with all rights over the database changes the history, and the audit names the first row that does not fit. */
class AuditTests extends OnEmptyLedger {

    @Test
    void findsAnEmptyHistoryWhole() {
        assertThat(rectification.audit()).isEqualTo(new Rectification.Audit(0, Optional.empty(), Optional.empty()));
    }

    @Test
    void tellsTheHeadOfAWholeHistory() {
        sixRows();

        var audit = rectification.audit();

        assertThat(audit.rows()).isEqualTo(6);
        assertThat(audit.broken()).isEmpty();
        assertThat(audit.head())
                .hasValue(jdbc.sql("select encode(hash, 'hex') from entry_event where seq = 6")
                        .query(String.class)
                        .single());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | update entry_event set public_line = 'We did nothing.' where seq = 3",
                "5 | update entry_event set internal_note = 'x' where seq = 5",
                "3 | update entry_event set public_line = null, public_salt = null where seq = 3",
                "4 | update entry_event set public_line = 'x', public_salt = decode(repeat('00', 16), 'hex') where seq = 4",
                "3 | update entry_event set public_salt = decode(repeat('00', 16), 'hex') where seq = 3",
                "2 | update entry_event set at = at + interval '1 microsecond' where seq = 2",
                "2 | update entry_event set official = (select official from entry_event where seq = 1) where seq = 2",
                "4 | update entry_event set kind = 'VERIFIED' where seq = 4",
                "4 | update entry_event set id = gen_random_uuid() where seq = 4",
                "4 | update entry_event set version = 9 where seq = 4",
                "4 | update entry_event set entry = gen_random_uuid() where seq = 4",
                "4 | update entry_event set previous_hash = decode(repeat('01', 32), 'hex') where seq = 4",
                "4 | update entry_event set hash = decode(repeat('01', 32), 'hex') where seq = 4",
                "4 | delete from entry_event where seq = 4",
                "1 | delete from entry_event where seq = 1",
                "6 | delete from entry_event where seq = 6",
                "1 | delete from entry_event",
                "2 | update entry_event set seq = case seq when 2 then 3 when 3 then 2 else seq end + 100",
                "7 | update entry set version = version + 1",
                "7 | update entry set version = version - 1",
                "7 | delete from entry"
            })
    void namesTheFirstRowThatDoesNotFit(long broken, String tampering) {
        sixRows();

        if (tampering.contains("+ 100")) {
            withoutTriggers(tampering, "update entry_event set seq = seq - 100");
        } else {
            withoutTriggers(tampering);
        }

        assertThat(rectification.audit().broken()).hasValue(broken);
    }

    @Test
    void namesTheFirstOfTwo() {
        sixRows();

        withoutTriggers(
                "update entry_event set kind = 'NOTED' where seq = 5",
                "update entry_event set kind = 'NOTED' where seq = 2");

        assertThat(rectification.audit().broken()).hasValue(2L);
    }

    /** Whoever rewrites everything consistently is found out only by a head that was told elsewhere before. */
    @Test
    void hasAnotherHeadWhereEverythingWasRewritten() {
        sixRows();
        var before = rectification.audit();

        withoutTriggers(
                "delete from entry_event where seq = 6", "update entry set version = version - 1 where number = 1");
        var after = rectification.audit();

        assertThat(after.broken()).isEmpty();
        assertThat(after.head()).isNotEqualTo(before.head());
        assertThat(after.rows()).isEqualTo(5);
    }

    @Test
    void readsMoreThanAPage() {
        var entry = sixRows();
        for (var i = 0; i < 1_100; i++) {
            entry = take(entry, handler, new Note("Note " + i));
        }

        assertThat(rectification.audit().broken()).isEmpty();
        withoutTriggers("update entry_event set internal_note = 'x' where seq = 1050");
        assertThat(rectification.audit().broken()).hasValue(1_050L);
    }

    /** The third has a public line, the fourth no text, the fifth and sixth have a note. */
    private EntrySheet sixRows() {
        var entry = claimed();
        entry = take(entry, handler, new Report("The lamp is ordered."));
        entry = take(entry, desk, new EntryAct.Publish());
        entry = take(entry, handler, new Note("The caretaker knows."));
        return take(entry, handler, new Note("He said yes."));
    }
}
