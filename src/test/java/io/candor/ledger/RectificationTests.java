package io.candor.ledger;

import static io.candor.bot.Role.HANDLER;
import static io.candor.bot.Role.OWNER;
import static io.candor.bot.Role.SUPERVISOR;
import static io.candor.ledger.State.CLOSED;
import static io.candor.ledger.State.MERGED;
import static io.candor.ledger.State.RECTIFYING;
import static io.candor.ledger.State.REGISTERED;
import static io.candor.ledger.State.SHELVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.SomebodyWasQuicker;
import io.candor.ledger.EntryAct.AddMeasure;
import io.candor.ledger.EntryAct.Amend;
import io.candor.ledger.EntryAct.Assign;
import io.candor.ledger.EntryAct.Claim;
import io.candor.ledger.EntryAct.DoMeasure;
import io.candor.ledger.EntryAct.Merge;
import io.candor.ledger.EntryAct.Note;
import io.candor.ledger.EntryAct.Publish;
import io.candor.ledger.EntryAct.Reopen;
import io.candor.ledger.EntryAct.Report;
import io.candor.ledger.EntryAct.Resume;
import io.candor.ledger.EntryAct.Return;
import io.candor.ledger.EntryAct.SetDeadline;
import io.candor.ledger.EntryAct.Shelve;
import io.candor.ledger.EntryAct.Submit;
import io.candor.ledger.EntryAct.TakeBack;
import io.candor.ledger.EntryAct.Unmerge;
import io.candor.ledger.EntryAct.Verify;
import io.candor.ledger.EntrySheet.MeasureView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RectificationTests extends OnEmptyLedger {

    @Test
    void putsAProblemOnRecordOnceWithTheUsualUnit() {
        var registration = new Registration(UUID.randomUUID(), desk, Source.EXAMINATION, " The\n stairs ", CATEGORY);

        var first = ledger.register(registration);
        var second = ledger.register(registration);

        assertThat(second).isEqualTo(first);
        assertThat(first.ref()).isEqualTo("R-1");
        assertThat(first.title()).isEqualTo("The stairs");
        assertThat(first.unit()).hasValue(UNIT);
        assertThat(first.state()).isEqualTo(REGISTERED);
        assertThat(first.published()).isFalse();
        assertThat(rectification.sheet(first.id()).source()).isEqualTo(Source.EXAMINATION);
        assertThat(heard.events()).containsExactly(new LedgerEvent.Changed(first.id(), EventKind.REGISTERED));
    }

    @Test
    void goesAllTheWayToTheCloseOff() {
        var entry = take(registered(), handler, new Claim(Optional.of(TODAY)));
        entry = take(entry, handler, new AddMeasure("A lamp"));
        entry = take(entry, handler, new AddMeasure("A switch"));
        entry = take(entry, handler, new DoMeasure(1));
        entry = take(entry, handler, new Report("The lamp hangs."));
        entry = take(entry, desk, new Publish());
        entry = take(entry, handler, new Submit("There is light now."));
        entry = take(entry, supervisor, new Verify());

        assertThat(entry.entry().state()).isEqualTo(CLOSED);
        assertThat(entry.handler()).hasValue(handler.id());
        assertThat(entry.submittedBy()).hasValue(handler.id());
        assertThat(entry.verifiedBy()).hasValue(supervisor.id());
        assertThat(entry.outcome()).hasValue("There is light now.");
        assertThat(entry.measures())
                .containsExactly(
                        new MeasureView(1, "A lamp", Optional.of(TODAY)),
                        new MeasureView(2, "A switch", Optional.empty()));
        assertThat(rectification.sheet(entry.entry().id())).isEqualTo(entry);
        assertThat(rectification.audit().broken()).isEmpty();
    }

    @Test
    void doesTheSameActOnce() {
        var entry = claimed();
        var step = new EntryStep(UUID.randomUUID(), handler, entry.entry().id(), entry.version(), new Report("Begun."));

        var first = rectification.take(step);
        var second = rectification.take(step);

        assertThat(second).isEqualTo(first);
        assertThat(rectification.history(entry.entry().id(), Long.MAX_VALUE, 9)).hasSize(3);
    }

    @Test
    void tellsTheSecondThatSomebodyWasQuicker() {
        var entry = claimed();
        take(entry, handler, new Report("Begun."));
        var before = rows();

        assertThatThrownBy(() -> take(entry, handler, new Submit("Done."))).isInstanceOf(SomebodyWasQuicker.class);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void beginsTheNextRoundWhenReturnedAndWhenReopened() {
        var returned = take(submitted(), supervisor, new Return("One lamp is missing."));
        var again = take(returned, handler, new Submit("Now all of them."));
        var closed = take(again, supervisor, new Verify());
        var reopened = take(closed, supervisor, new Reopen("Dark again."));

        assertThat(List.of(returned.round(), closed.round(), reopened.round())).containsExactly(2, 2, 3);
        assertThat(reopened.entry().state()).isEqualTo(RECTIFYING);
        assertThat(reopened.outcome()).isEmpty();
        assertThat(reopened.verifiedBy()).isEmpty();
        assertThat(jdbc.sql("select round || part from participant order by round, part")
                        .query(String.class)
                        .list())
                .containsExactly("1HANDLER", "1SUBMITTED", "2HANDLER", "2SUBMITTED", "3HANDLER");
    }

    @Test
    void staysInTheRoundWhenTakenBack() {
        var back = take(submitted(), handler, new TakeBack());

        assertThat(back.round()).isEqualTo(1);
        assertThat(back.entry().state()).isEqualTo(RECTIFYING);
        assertThat(back.submittedBy()).isEmpty();
        assertThat(back.outcome()).isEmpty();
    }

    @Test
    void letsNobodyVerifyTheirOwnRoundNotEvenAnOwner() {
        var owner = staff.appoint("Olga", null, OWNER);
        var both = staff.appoint("Boris", UNIT, HANDLER, SUPERVISOR);
        var entry = take(claimed(), owner, new Report("I lent a hand."));
        var submitted = take(take(entry, both, new AddMeasure("A lamp")), handler, new Submit("Done."));

        refuses("ledger.refused.four-eyes", () -> take(submitted, owner, new Verify()));
        refuses("ledger.refused.four-eyes", () -> take(submitted, both, new Verify()));
        refuses("ledger.refused.four-eyes", () -> take(submitted, both, new Return("No.")));

        var returned = take(submitted, supervisor, new Return("Not yet."));
        var again = take(returned, handler, new Submit("Now."));
        assertThat(take(again, both, new Verify()).entry().state()).isEqualTo(CLOSED);
    }

    @Test
    void losesTheHandlerWhenTheUnitChanges() {
        var same = take(claimed(), desk, new Assign(UNIT));
        var other = take(same, desk, new Assign("office"));

        assertThat(same.handler()).hasValue(handler.id());
        assertThat(other.handler()).isEmpty();
        assertThat(other.entry().state()).isEqualTo(RECTIFYING);
    }

    @Test
    void isWorkedOnOnceItHasUnitAndDeadlineInEitherOrder() {
        var usual = take(registered(), supervisor, new SetDeadline(TODAY));
        var unsorted = registeredWithoutUnit();
        var dated = take(unsorted, desk, new SetDeadline(TODAY));
        var assigned = take(dated, desk, new Assign("office"));

        assertThat(usual.entry().state()).isEqualTo(RECTIFYING);
        assertThat(dated.entry().state()).isEqualTo(REGISTERED);
        assertThat(assigned.entry().state()).isEqualTo(RECTIFYING);
    }

    @Test
    void isShelvedAndTakenUpAgain() {
        var shelved = take(claimed(), supervisor, new Shelve("No money this year.", TODAY.plusDays(1)));
        var resumed = take(shelved, supervisor, new Resume());

        assertThat(shelved.entry().state()).isEqualTo(SHELVED);
        assertThat(shelved.lookAgain()).hasValue(TODAY.plusDays(1));
        assertThat(resumed.entry().state()).isEqualTo(RECTIFYING);
        assertThat(resumed.lookAgain()).isEmpty();
        assertThat(resumed.handler()).hasValue(handler.id());
    }

    @Test
    void becomesPartOfAnotherAndComesBackAsItWas() {
        var target = registered();
        var entry = claimed();
        heard.forget();

        var merged = take(entry, desk, new Merge(target.entry().number()));
        var back = take(merged, desk, new Unmerge());

        assertThat(merged.entry().state()).isEqualTo(MERGED);
        assertThat(merged.entry().into()).hasValue(target.entry().id());
        assertThat(back.entry()).isEqualTo(entry.entry());
        assertThat(heard.events())
                .contains(
                        new LedgerEvent.Merged(
                                entry.entry().id(), target.entry().id()),
                        new LedgerEvent.Unmerged(
                                entry.entry().id(), target.entry().id()));
    }

    @Test
    void isNotMergedWhereItDoesNotFit() {
        var entry = registered();
        var closed = closed();
        var merged = take(registered(), desk, new Merge(1));

        refuses("ledger.refused.itself", () -> take(entry, desk, new Merge(1)));
        refuses("ledger.refused.unknown", () -> take(entry, desk, new Merge(99)));
        refuses(
                "ledger.refused.into.CLOSED",
                () -> take(entry, desk, new Merge(closed.entry().number())));
        refuses(
                "ledger.refused.into.MERGED",
                () -> take(entry, desk, new Merge(merged.entry().number())));
    }

    @Test
    void staysMergedWhereTheOtherIsClosedAlsoByOthersInBetween() {
        var first = registered();
        var second = registered();
        var third = claimed();
        var merged = take(first, desk, new Merge(second.entry().number()));
        take(second, desk, new Merge(third.entry().number()));
        take(take(third, handler, new Submit("Done.")), supervisor, new Verify());

        refuses("ledger.refused.target-closed", () -> take(merged, desk, new Unmerge()));
    }

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        var amended = take(
                registered(), desk, new Amend(Optional.empty(), Optional.empty(), Optional.of(EntryKind.STANDING)));

        assertThat(amended.entry().title()).isEqualTo("The stairs");
        assertThat(amended.entry().category()).isEqualTo(CATEGORY);
        assertThat(amended.kind()).hasValue(EntryKind.STANDING);
    }

    @Test
    void takesNothingThatMakesNoSense() {
        var fresh = registered();
        var entry = claimed();
        var planned = take(take(claimed(), handler, new AddMeasure("A lamp")), handler, new AddMeasure("A switch"));
        var measured = take(planned, handler, new DoMeasure(1));

        refuses("ledger.refused.deadline-needed", () -> take(fresh, handler, new Claim(Optional.empty())));
        refuses("ledger.refused.past", () -> take(entry, desk, new SetDeadline(TODAY.minusDays(1))));
        refuses(
                "ledger.refused.too-far",
                () -> take(entry, desk, new SetDeadline(TODAY.plusYears(5).plusDays(1))));
        refuses("ledger.refused.not-after-today", () -> take(entry, supervisor, new Shelve("Later.", TODAY)));
        refuses("ledger.refused.nothing-written", () -> take(entry, handler, new Report("  ")));
        refuses("ledger.refused.too-long", () -> take(entry, handler, new Note("x".repeat(1_001))));
        refuses("ledger.refused.too-long", () -> take(entry, handler, new AddMeasure("x".repeat(501))));
        refuses("ledger.refused.measure-unknown", () -> take(entry, handler, new DoMeasure(1)));
        refuses("ledger.refused.unit-unknown", () -> take(entry, desk, new Assign("moon")));
        refuses("ledger.refused.measure-unknown", () -> take(measured, handler, new DoMeasure(3)));
        refuses("ledger.refused.measure-done", () -> take(measured, handler, new DoMeasure(1)));
    }

    private EntrySheet registeredWithoutUnit() {
        var view = ledger.register(new Registration(UUID.randomUUID(), desk, Source.OWN, "Something", "unsorted"));
        return rectification.sheet(view.id());
    }
}
