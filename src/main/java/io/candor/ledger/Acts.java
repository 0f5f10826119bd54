package io.candor.ledger;

import io.candor.access.OfficialId;
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
import io.candor.ledger.EntryAct.Unpublish;
import io.candor.ledger.EntryAct.Uphold;
import io.candor.ledger.EntryAct.Verify;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does to an entry what an official asks for and is allowed to, once what they gave makes sense. */
@Component
class Acts {
    private final Dates dates;
    private final Keys keys;
    private final EntryTable table;

    Acts(Dates dates, Keys keys, EntryTable table) {
        this.dates = dates;
        this.keys = keys;
        this.table = table;
    }

    Told apply(Entry entry, OfficialId by, EntryAct act) {
        return switch (act) {
            case Assign(var unit) -> entry.assign(keys.unit(unit));
            case Claim(var deadline) -> entry.claim(by, dates.deadline(deadline));
            case SetDeadline(var deadline) -> entry.due(dates.deadline(deadline));
            case AddMeasure(var text) -> entry.plan(Written.measure(text));
            case DoMeasure(var position) -> entry.carryOut(position, dates.today());
            case Report(var line) -> Told.toAll(EventKind.PROGRESS, Written.text(line));
            case Note(var note) -> Told.toOfficials(EventKind.NOTED, Written.text(note));
            case Submit(var outcome) -> entry.submit(by, Written.text(outcome));
            case TakeBack() -> entry.goOn(EventKind.TAKEN_BACK);
            case Verify() -> entry.verify(by);
            case Return(var reason) -> entry.beginNextRound(EventKind.RETURNED, Written.text(reason));
            case Reopen(var reason) -> entry.beginNextRound(EventKind.REOPENED, Written.text(reason));
            case Uphold(var reason) -> Told.toAll(EventKind.UPHELD, Written.text(reason));
            case Shelve(var reason, var again) -> entry.shelve(Written.text(reason), dates.lookAgain(again));
            case Resume() -> entry.goOn(EventKind.RESUMED);
            case Merge(var number) -> entry.merge(target(entry, number));
            case Unmerge() -> entry.unmerge(table.entry(entry.view().into().orElseThrow()));
            case Publish() -> entry.publish(true);
            case Unpublish() -> entry.publish(false);
            case Amend amend -> amend(entry, amend);
        };
    }

    private EntryView target(Entry entry, int number) {
        var into = table.numbered(number)
                .orElseThrow(() -> new Refused("ledger.refused.unknown", "number", "R-" + number));
        if (into.id().equals(entry.view().id())) {
            throw new Refused("ledger.refused.itself");
        }
        if (into.state() == State.CLOSED || into.state() == State.MERGED) {
            throw new Refused("ledger.refused.into." + into.state(), "number", into.ref());
        }
        return into;
    }

    private Told amend(Entry entry, Amend amend) {
        if (amend.equals(new Amend(Optional.empty(), Optional.empty(), Optional.empty()))) {
            throw new Refused("ledger.refused.nothing-written");
        }
        return entry.amend(amend.title().map(Written::title), amend.category().map(keys::category), amend.kind());
    }
}
