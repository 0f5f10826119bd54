package io.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.ledger.EntryAct.AddMeasure;
import io.candor.ledger.EntryAct.Amend;
import io.candor.ledger.EntryAct.Assign;
import io.candor.ledger.EntryAct.Claim;
import io.candor.ledger.EntryAct.Note;
import io.candor.ledger.EntryAct.Publish;
import io.candor.ledger.EntryAct.Report;
import io.candor.ledger.EntryAct.SetDeadline;
import io.candor.ledger.EntryAct.Shelve;
import io.candor.ledger.EntryAct.Submit;
import io.candor.ledger.EntryAct.Verify;
import io.candor.ledger.Rectification.BoardFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What others read of the ledger, page by page. */
class ReadingTests extends OnEmptyLedger {

    @Test
    void tellsEverybodyTheWayWithoutNamesTimesAndNotes() {
        var entry = take(registered(), handler, new Claim(Optional.of(TODAY.plusDays(7))));
        entry = take(entry, handler, new AddMeasure("A lamp"));
        entry = take(entry, desk, new Note("The caretaker is ill."));
        entry = take(entry, desk, new Publish());
        entry = take(entry, desk, new Amend(Optional.of("The steps"), Optional.empty(), Optional.empty()));
        clock.moveTo(Instant.parse("2026-03-03T16:30:00Z")); // the fourth in Shanghai
        entry = take(entry, handler, new Report("The lamp hangs."));
        entry = take(entry, handler, new Submit("There is light."));
        take(entry, supervisor, new Verify());

        var later = LocalDate.parse("2026-03-04");
        assertThat(ledger.timeline(entry.entry().id()))
                .containsExactly(
                        new PublicLine(TODAY, EventKind.REGISTERED, Optional.empty()),
                        new PublicLine(TODAY, EventKind.CLAIMED, Optional.of("2026-03-09")),
                        new PublicLine(TODAY, EventKind.MEASURE_ADDED, Optional.empty()),
                        new PublicLine(later, EventKind.PROGRESS, Optional.of("The lamp hangs.")),
                        new PublicLine(later, EventKind.SUBMITTED, Optional.of("There is light.")),
                        new PublicLine(later, EventKind.VERIFIED, Optional.empty()));
    }

    @Test
    void tellsOfficialsAllOfIt() {
        var entry = take(registered(), desk, new Assign("office"));
        entry = take(entry, supervisor, new SetDeadline(TODAY));
        entry = take(entry, supervisor, new Shelve("No money.", TODAY.plusDays(30)));

        var newest = rectification.history(entry.entry().id(), Long.MAX_VALUE, 2);
        var older = rectification.history(entry.entry().id(), newest.getLast().seq(), 9);

        assertThat(newest)
                .containsExactly(
                        line(4, supervisor, EventKind.SHELVED, "No money.", "2026-04-01"),
                        line(3, supervisor, EventKind.DEADLINE_SET, "2026-03-02", null));
        assertThat(older)
                .containsExactly(
                        line(2, desk, EventKind.ASSIGNED, "office", null),
                        line(1, desk, EventKind.REGISTERED, null, "The stairs"));
    }

    @Test
    void showsWhatWaitsForAUnitByDeadlineAndWithoutOneLast() {
        var undated = registered();
        var late = take(registered(), desk, new SetDeadline(TODAY.plusDays(9)));
        var soon = take(registered(), desk, new SetDeadline(TODAY.plusDays(1)));
        var alsoLate = take(registered(), desk, new SetDeadline(TODAY.plusDays(9)));
        var alsoUndated = registered();
        submitted();
        take(registered(), desk, new Assign("office"));

        assertThat(paged(after -> rectification.waitingFor(UNIT, after, 2)))
                .containsExactly(soon.entry(), late.entry(), alsoLate.entry(), undated.entry(), alsoUndated.entry());
    }

    @Test
    void showsVerifiersWhatWaitsByDeadline() {
        var late = submittedBy(TODAY.plusDays(9));
        var soon = submittedBy(TODAY.plusDays(1));
        var alsoLate = submittedBy(TODAY.plusDays(9));
        claimed();

        assertThat(paged(after -> rectification.underReview(after, 2)))
                .containsExactly(soon.entry(), late.entry(), alsoLate.entry());
    }

    @Test
    void showsEverybodyWhatIsPublishedTheNewestFirst() {
        var open = take(registered(), desk, new Publish());
        var closed = take(closed(), desk, new Publish());
        registered();
        var newest = take(claimed(), desk, new Publish());

        assertThat(rectification.board(BoardFilter.ALL, Integer.MAX_VALUE, 2))
                .containsExactly(newest.entry(), closed.entry());
        assertThat(rectification.board(BoardFilter.ALL, closed.entry().number(), 2))
                .containsExactly(open.entry());
        assertThat(rectification.board(BoardFilter.OPEN, Integer.MAX_VALUE, 9))
                .containsExactly(newest.entry(), open.entry());
        assertThat(rectification.board(BoardFilter.CLOSED, Integer.MAX_VALUE, 9))
                .containsExactly(closed.entry());
    }

    @Test
    void offersOpenEntriesOfACategoryTheNewestFirst() {
        var first = registered();
        closed();
        take(registered(), desk, new EntryAct.Merge(1));
        var last = claimed();

        assertThat(ledger.open(CATEGORY, 9)).containsExactly(last.entry(), first.entry());
        assertThat(ledger.open(CATEGORY, 1)).containsExactly(last.entry());
        assertThat(ledger.open("conduct", 9)).isEmpty();
    }

    @Test
    void findsAnEntryByItsNumber() {
        var entry = registered();

        assertThat(ledger.numbered(1)).hasValue(entry.entry());
        assertThat(ledger.numbered(2)).isEmpty();
    }

    private EntrySheet submittedBy(LocalDate deadline) {
        return take(take(registered(), desk, new SetDeadline(deadline)), handler, new Submit("Done."));
    }

    private static List<EntryView> paged(Function<Optional<EntryView>, List<EntryView>> page) {
        var all = new ArrayList<EntryView>();
        for (var next = page.apply(Optional.empty()); !next.isEmpty(); next = page.apply(Optional.of(all.getLast()))) {
            all.addAll(next);
        }
        return all;
    }

    private HistoryLine line(
            long seq,
            io.candor.access.Official by,
            EventKind kind,
            @org.jspecify.annotations.Nullable String publicLine,
            @org.jspecify.annotations.Nullable String note) {
        return new HistoryLine(
                seq, clock.instant(), by.id(), kind, Optional.ofNullable(publicLine), Optional.ofNullable(note));
    }
}
