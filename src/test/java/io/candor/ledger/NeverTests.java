package io.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** What must never happen is tried with plain SQL, and the database refuses it. */
class NeverTests extends OnEmptyLedger {

    @Test
    void nobodyVerifiesWhatTheyWorkedOn() {
        submitted();
        jdbc.sql("insert into participant select id, round, ?, 'PROGRESS' from entry")
                .param(supervisor.id().value())
                .update();

        refused(
                "verifier_took_no_part",
                "update entry set version = version + 1, state = 'CLOSED', verified_by = '%s'",
                supervisor.id().value());
        refused(
                "verifier_took_no_part",
                "update entry set version = version + 1, state = 'CLOSED', verified_by = submitted_by");
    }

    @Test
    void nobodyIsWrittenInAsWorkerOfWhatTheyVerified() {
        closed();

        refused(
                "verifier_took_no_part",
                "insert into participant select id, round, verified_by, 'PROGRESS' from entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "participant", "entry_event"})
    void nothingOnRecordIsDeletedOrEmptied(String table) {
        closed();

        refused("what_is_on_record_stays", "delete from " + table);
        refused("what_is_on_record_stays", "truncate " + table + " cascade");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seq = seq + 1",
                "at = now()",
                "public_line = 'x'",
                "official = official",
                "hash = previous_hash",
                "kind = 'NOTED'"
            })
    void theHistoryIsNotChanged(String change) {
        closed();

        refused("what_is_on_record_stays", "update entry_event set " + change);
        refused("what_is_on_record_stays", "update participant set part = 'HANDLER'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seq           | 2",
                "seq           | 99",
                "previous_hash | decode(repeat('00', 32), 'hex')",
                "hash          | decode(repeat('01', 32), 'hex')",
                "public_digest | decode(repeat('01', 32), 'hex')"
            })
    void nobodyGivesTheChainASecondHead(String column, String value) {
        closed();

        refused("one_chain", """
                with step as (update entry set version = version + 1 returning *)
                insert into entry_event (id, entry, version, at, official, kind, %s)
                select gen_random_uuid(), id, version, now(), submitted_by, 'NOTED', %s from step
                """.formatted(column, value));
    }

    @Test
    void theHistoryTellsOnlyWhatHappenedAndOnce() {
        closed();

        refused("told_as_it_is", """
                insert into entry_event (id, entry, version, at, official, kind)
                select gen_random_uuid(), id, version + 1, now(), submitted_by, 'NOTED' from entry
                """);
        refused("one_step_one_row", """
                insert into entry_event (id, entry, version, at, official, kind)
                select gen_random_uuid(), id, version, now(), submitted_by, 'NOTED' from entry
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "1", "3"})
    void anEntryHasTheNextNumber(String number) {
        registered();

        refused("numbers_have_no_gap", entry(number, "'REGISTERED'", 1, 1));
    }

    @Test
    void anEntryBeginsAtTheBeginning() {
        refused("begins_registered", entry("1", "'CLOSED'", 1, 1));
        refused("begins_registered", entry("1", "'REGISTERED'", 2, 1));
        refused("begins_registered", entry("1", "'REGISTERED'", 1, 2));
    }

    @Test
    void noEntryIsWithoutHistory() {
        refused("history_tells", entry("1", "'REGISTERED'", 1, 1));
    }

    @Test
    void noStepIsWithoutHistory() {
        claimed();

        refused("history_tells", "update entry set version = version + 1, title = 'Something else'");
        refused("step_by_step", "update entry set title = 'Something else'");
        refused("step_by_step", "update entry set version = version + 2, title = 'Something else'");
    }

    @Test
    void noStepHidesBehindAnEarlierOneOfTheSameTransaction() {
        claimed();

        refused("history_tells", """
                with step as (update entry set version = version + 1 returning *)
                insert into entry_event (id, entry, version, at, official, kind)
                select gen_random_uuid(), id, version, now(), handler, 'NOTED' from step;
                update entry set version = version + 1, title = 'Something else'
                """);
    }

    @Test
    void anEntryKeepsWhatItIs() {
        claimed();

        refused("number_stays", "update entry set version = version + 1, number = 2");
        refused("number_stays", "update entry set version = version + 1, source = 'OPINIONS'");
        refused("number_stays", "update entry set version = version + 1, id = '%s'", UUID.randomUUID());
    }

    @Test
    void aRoundEndsOnlyWhenItIsSentBackOrReopened() {
        closed();

        refused("round_follows", "update entry set version = version + 1, round = round + 1");
        refused("round_follows", """
                update entry set version = version + 1, state = 'RECTIFYING', submitted_by = null, outcome = null,
                    verified_by = null
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, UNDER_REVIEW CLOSED SHELVED",
        "RECTIFYING, REGISTERED CLOSED",
        "UNDER_REVIEW, REGISTERED SHELVED MERGED",
        "CLOSED, REGISTERED UNDER_REVIEW SHELVED MERGED",
        "SHELVED, REGISTERED UNDER_REVIEW CLOSED MERGED",
        "MERGED, RECTIFYING UNDER_REVIEW CLOSED SHELVED"
    })
    void noStateIsJumped(State from, String never) {
        var other = registered();
        var id = in(from, other).entry().id().value();

        for (var to : never.split(" ")) {
            refused(
                    "state_follows",
                    "update entry set version = version + 1, state = '%s' where id = '%s'".formatted(to, id));
        }
    }

    private EntrySheet in(State state, EntrySheet other) {
        return switch (state) {
            case REGISTERED -> registered();
            case RECTIFYING -> claimed();
            case UNDER_REVIEW -> submitted();
            case CLOSED -> closed();
            case SHELVED -> take(claimed(), supervisor, new EntryAct.Shelve("Later.", TODAY.plusDays(1)));
            case MERGED ->
                take(registered(), desk, new EntryAct.Merge(other.entry().number()));
        };
    }

    private static String entry(String number, String state, int round, int version) {
        return """
                insert into entry (id, number, source, title, category, state, round, published, registered_on, version)
                values (gen_random_uuid(), %s, 'OWN', 'x', 'unsorted', %s, %d, false, '2026-03-02', %d)
                """.formatted(number, state, round, version);
    }

    private void refused(String constraint, String sql, Object... arguments) {
        var before = rows();
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        _ -> jdbc.sql(sql.formatted(arguments)).update()))
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(refusal.getServerErrorMessage())
                                .extracting(message -> String.valueOf(message.getConstraint()))
                                .isEqualTo(constraint));
        assertThat(rows()).isEqualTo(before);
    }
}
