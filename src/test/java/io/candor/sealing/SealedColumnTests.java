package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.candor.bot.Role;
import io.candor.suggestion.Desk;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import io.candor.suggestion.Verdicts;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Months pass: a month's key is there for as long as one column holds anything that it opens, and no longer. */
class SealedColumnTests extends WithPassingTime {
    private static final Period MARCH = Period.named(Kind.WORDS, "2026-03");
    private static final Instant APRIL = Instant.parse("2026-04-06T02:00:00Z");

    /** Bytes that no key of a period opens. Whoever adds a column of sealed ones adds it to {@link SealedColumn#ALL}. */
    private static final Set<String> NOT_SEALED = Set.of(
            "installation.keyset_mark",
            "scheduled_tasks.task_data",
            "entry_event.public_salt",
            "entry_event.public_digest",
            "entry_event.internal_salt",
            "entry_event.internal_digest",
            "entry_event.previous_hash",
            "entry_event.hash");

    @Autowired
    @Qualifier("retentionTask")
    RecurringTask<Void> retention;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Opinions opinions;

    @Autowired
    Desk desk;

    static Stream<SealedColumn> ofWords() {
        return SealedColumn.ALL.stream().filter(each -> each.kind() == Kind.WORDS);
    }

    @Test
    void listsEveryColumnOfBytesThatIsSealed() {
        var listed = new HashSet<>(NOT_SEALED);
        SealedColumn.ALL.forEach(each -> listed.add(each.table() + "." + each.column()));

        var there = jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'bytea' and table_name <> 'flyway_schema_history'
                        """).query(String.class).list();

        assertThat(there).containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @MethodSource("ofWords")
    void keepsAMonthsKeyForAsLongAsOneColumnHoldsAnythingOfIt(SealedColumn only) {
        fillAll();
        clock.moveTo(APRIL);
        rotation.runIfDue();

        transactions.executeWithoutResult(attempt -> {
            nothingIsChecked();
            ofWords().forEach(each -> isSealedIn(MARCH.next(), each));
            isSealedIn(MARCH, only);
            assertThat(new SealedValues(jdbc).periods()).contains(MARCH);
            isSealedIn(MARCH.next(), only);
            assertThat(new SealedValues(jdbc).periods()).doesNotContain(MARCH);
            attempt.setRollbackOnly();
        });

        assertThat(months()).containsExactly("2026-03", "2026-04");
    }

    @Test
    void letsAMonthsKeyGoOnceNothingOfItIsOnRecord() {
        var id = released(101);
        mailbox.withdraw(released(102));
        release.now();
        assertThat(rotation.run()).as("the month is not over").isEmpty();
        clock.moveTo(APRIL);
        rotation.runIfDue();
        assertThat(months()).containsExactly("2026-03", "2026-04");
        assertThat(opinions.find(Reader.GROUP, id).orElseThrow().words().orElseThrow())
                .startsWith("A door sticks");

        mailbox.withdraw(id);
        release.now();
        weeksPass(1);

        assertThat(months()).containsExactly("2026-04");
    }

    @Test
    void opensWhatMembersAndOfficialsSaidAfterManyMonths() {
        fillAll();
        release.now();

        weeksPass(30);

        for (var each : jdbc.sql("select id from suggestion")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()) {
            assertThat(opinions.find(Reader.GROUP, each).orElseThrow().words().orElseThrow())
                    .startsWith("A door sticks");
        }
        assertThat(opened(stolen())).containsExactlyInAnyOrder(101L, 202L, 103L);
    }

    @Test
    void letsAMonthsKeyGoAtOnceWhenItsRetentionEndsAndNothingIsLeft() {
        released(101);
        clock.moveTo(APRIL);
        rotation.runIfDue();
        sends(102);
        var backup = words();

        assertThat(rotation.destroyWordKeysBefore(YearMonth.of(2026, 4)))
                .as("something is left")
                .isEmpty();
        jdbc.sql("update suggestion set words = null, return_address = null, state = 'WITHDRAWN'")
                .update();
        assertThat(rotation.destroyWordKeysBefore(YearMonth.of(2026, 3)))
                .as("retention is not over")
                .isEmpty();
        assertThat(rotation.destroyWordKeysBefore(YearMonth.of(2026, 4))).containsExactly("2026-03");

        assertThat(months()).containsExactly("2026-04");
        assertThat(backup).hasSize(2).filteredOn(this::opensToday).hasSize(1);
    }

    @Test
    void letsAMonthsKeyGoWithTheWordsWhoseTimeIsOver() {
        released(101);
        var backup = words();
        clock.moveTo(Instant.parse("2028-03-31T02:00:00Z"));
        rotation.runIfDue();
        retention.execute(null, null);
        var before = months();

        clock.moveTo(Instant.parse("2028-04-01T02:00:00Z"));
        retention.execute(null, null);

        assertThat(before).contains("2026-03");
        assertThat(months()).doesNotContain("2026-03");
        assertThat(backup).hasSize(1).noneMatch(this::opensToday);
    }

    @Test
    void destroysNothingForWhatMayStillComeBack() {
        released(101);
        clock.moveTo(APRIL);
        rotation.runIfDue();

        transactions.executeWithoutResult(undecided -> {
            jdbc.sql("update suggestion set words = null, return_address = null, state = 'WITHDRAWN'")
                    .update();
            assertThatIllegalStateException().isThrownBy(() -> rotation.destroyWordKeysBefore(YearMonth.of(2026, 4)));
            undecided.setRollbackOnly();
        });

        assertThat(words()).hasSize(1).allMatch(this::opensToday);
    }

    @Test
    void keepsTheKeyOfThisMonthWhateverIsAskedFor() {
        assertThat(rotation.destroyWordKeysBefore(YearMonth.of(2027, 1))).isEmpty();

        assertThat(months()).containsExactly("2026-03");
    }

    @Test
    void triesAgainToDestroyAMonthsKeyUntilTheKeysetCanBeWritten() {
        released(101);
        clock.moveTo(APRIL);
        rotation.runIfDue();
        jdbc.sql("update suggestion set words = null, return_address = null, state = 'WITHDRAWN'")
                .update();
        lock();
        assertThat(rotation.destroyWordKeysBefore(YearMonth.of(2026, 4))).isEmpty();
        rotation.runIfDue();
        assertThat(health.health().getStatus().getCode()).isEqualTo(KeysetHealth.DEGRADED);

        unlock();
        rotation.runIfDue();

        assertThat(months()).containsExactly("2026-04");
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
    }

    /** Something of this month in every table, so that any of their columns could hold something. */
    private void fillAll() {
        var clerk = desk.appoint(Role.DESK);
        var listed = released(101);
        var answered = released(102);
        List.of(listed, answered).forEach(id -> verdicts.take(id, clerk, new DeskAct.Answer("We oiled it.")));
        verdicts.contest(listed, "It still sticks.");
        release.now();
        verdicts.take(listed, desk.appoint(Role.SUPERVISOR), new DeskAct.ListAgain("Look at the hinge."));
        verdicts.contest(answered, "So does mine.");
        mailbox.startNotices(answered, address(202));
        sends(103);
        assertThat(SealedColumn.tables())
                .allSatisfy(table -> assertThat(count(table)).isPositive());
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private List<Stolen> words() {
        return Stream.of("held_suggestion", "suggestion")
                .flatMap(table -> jdbc
                        .sql("select id, words from " + table)
                        .query((row, _) -> new Stolen(row.getObject(1, UUID.class), row.getBytes(2)))
                        .list()
                        .stream())
                .toList();
    }

    private boolean opensToday(Stolen each) {
        try {
            return !new Seal(new Keys(file(), file().read(), clock))
                    .openWords(each.id(), each.sealed())
                    .isEmpty();
        } catch (KeyDestroyed _) {
            return false;
        }
    }

    /** Until the end of the transaction any row may hold anything. */
    private void nothingIsChecked() {
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("""
                        select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                        from pg_constraint where contype = 'c' and conrelid::regclass::text in (:tables)
                        """)
                .param("tables", SealedColumn.tables())
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(drop -> jdbc.sql(drop).update());
    }

    /** For all that a look from outside can tell. */
    private void isSealedIn(Period period, SealedColumn column) {
        jdbc.sql("update %s set %s = :sealed".formatted(column.table(), column.column()))
                .param("sealed", new Header(period).before(new byte[40]))
                .update();
    }
}
