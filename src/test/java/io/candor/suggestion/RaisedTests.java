package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.Official;
import io.candor.bot.Role;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.ledger.Rectification;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** How often an entry was raised: told to everybody from five on, and anew only with five more. */
class RaisedTests extends OnEmptyTables {
    @Autowired
    SuggestionsOfEntries aside;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Rectification rectification;

    @Autowired
    Desk desk;

    private Official clerk;

    @BeforeEach
    void begin() {
        clerk = desk.appoint(Role.DESK, Role.OWNER);
    }

    @Test
    void isToldFromFiveOnAndAnewWithFiveMore() {
        var entry = accepted();

        var told = IntStream.range(0, 10)
                .mapToObj(_ -> {
                    attach(verdicts.released(), entry);
                    return aside.raised(entry).orElse(0);
                })
                .toList();

        assertThat(told).containsExactly(0, 0, 0, 5, 5, 5, 5, 5, 10, 10);
    }

    @Test
    void staysAsItWasToldWhenASingleOneWithdraws() {
        var entry = accepted();
        var ids = IntStream.range(0, 4)
                .mapToObj(_ -> attach(verdicts.released(), entry))
                .toList();
        var told = aside.raised(entry);

        ids.forEach(mailbox::withdraw);
        release.run();

        assertThat(told).hasValue(5);
        assertThat(aside.references(entry, 9)).hasSize(1);
        assertThat(aside.raised(entry)).hasValue(5);
    }

    @Test
    void fallsWithTheReleaseOnceSoManyWithdrew() {
        var entry = accepted();
        var ids = IntStream.range(0, 10)
                .mapToObj(_ -> attach(verdicts.released(), entry))
                .toList();

        ids.subList(0, 6).forEach(mailbox::withdraw);
        var before = aside.raised(entry);
        release.run();

        assertThat(before).hasValue(10);
        assertThat(aside.raised(entry)).hasValue(5);
    }

    @Test
    void followsWhatIsMovedBackOrMerged() {
        var entry = accepted();
        var other = accepted();
        IntStream.range(0, 5).forEach(_ -> attach(verdicts.released(), entry));

        step(entry, new EntryAct.Merge(rectification.sheet(other).entry().number()));
        var merged = aside.raised(other);
        step(entry, new EntryAct.Unmerge());

        assertThat(merged).hasValue(5);
        assertThat(aside.raised(entry)).hasValue(5);
        assertThat(aside.references(other, 9)).hasSize(1);
    }

    @Test
    void isKeptFromFiveOnAndInStepsOfFiveByTheDatabase() {
        jdbc.sql("insert into told_figure values ('raised', 'this', 5, true)").update();

        for (var wrong : List.of(
                "insert into told_figure values ('raised', 'that', 4, true)",
                "update told_figure set told = 6",
                "insert into told_figure values ('raised', 'that', 5, false)")) {
            assertThatThrownBy(() -> jdbc.sql(wrong).update()).isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private EntryId accepted() {
        return verdicts.take(verdicts.released(), clerk, new DeskAct.Accept("Doors that stick", "workplace"))
                .handling()
                .entry()
                .orElseThrow();
    }

    private UUID attach(UUID id, EntryId entry) {
        verdicts.take(
                id, clerk, new DeskAct.Attach(rectification.sheet(entry).entry().number()));
        return id;
    }

    private void step(EntryId entry, EntryAct act) {
        verdicts.step(entry, clerk, act);
    }
}
