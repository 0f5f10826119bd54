package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Role;
import io.candor.suggestion.Desk;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Verdicts;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

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
            jdbc.sql("set local session_replication_role = replica").update();
            ofWords().filter(each -> !each.equals(only)).forEach(this::moveToApril);
            assertThat(new SealedValues(jdbc).periods()).contains(MARCH);
            moveToApril(only);
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
        assertThat(opinions.find(id).orElseThrow().words()).contains("A door sticks.");

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
            assertThat(opinions.find(each).orElseThrow().words()).contains("A door sticks.");
        }
        assertThat(opened(stolen())).containsExactlyInAnyOrder(101L, 202L, 103L);
    }

    /** Something of this month in every column. */
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
        assertThat(SealedColumn.ALL).allSatisfy(each -> assertThat(count(each)).isPositive());
    }

    private int count(SealedColumn column) {
        return jdbc.sql("select count(%s) from %s".formatted(column.column(), column.table()))
                .query(Integer.class)
                .single();
    }

    private void moveToApril(SealedColumn column) {
        jdbc.sql("update %1$s set %2$s = :header || substring(%2$s from 5) where %2$s is not null"
                        .formatted(column.table(), column.column()))
                .param("header", new Header(MARCH.next()).toArray())
                .update();
    }
}
