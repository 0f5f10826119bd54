package io.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Official;
import io.candor.bot.Role;
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
import io.candor.ledger.StateTable.Actor;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole state table on the real database: done and told, or refused and nothing changed. */
class EveryStepTests extends OnEmptyLedger {

    @ParameterizedTest
    @MethodSource("io.candor.ledger.StateTable#everyStateAndAction")
    void isDoneOrRefusedAsTheTableSays(State state, EntryAction action) {
        var other = registered().entry().number();
        var entry = inState(state, action, other);
        for (var actor : StateTable.everybody().stream()
                .filter(EveryStepTests::isTelling)
                .toList()) {
            var by = appointed(actor, entry);
            if (StateTable.expected(state, action, actor).equals("done")) {
                isDone(entry, by, act(action, other));
                entry = inState(state, action, other);
            } else {
                var seen = entry;
                refuses(
                        "ledger.refused." + StateTable.expected(state, action, actor),
                        () -> take(seen, by, act(action, other)));
            }
        }
        assertThat(rectification.audit().broken()).isEmpty();
    }

    private void isDone(EntrySheet before, Official by, EntryAct act) {
        var possible = rectification.possible(before.entry().id(), by);

        var after = take(before, by, act);

        assertThat(possible).contains(act.action());
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(rectification
                        .history(after.entry().id(), Long.MAX_VALUE, 1)
                        .getFirst()
                        .official())
                .isEqualTo(by.id());
    }

    /** Each role alone, all of them as an owner, none, and both sides of the four eyes. */
    private static boolean isTelling(Actor actor) {
        return actor.roles().size() <= 1 || actor.roles().equals(Set.of(Role.HANDLER, Role.SUPERVISOR));
    }

    private Official appointed(Actor actor, EntrySheet entry) {
        var by = staff.appoint(
                "Anna", actor.ownUnit() ? UNIT : "office", actor.roles().toArray(Role[]::new));
        if (actor.tookPart()) {
            jdbc.sql("insert into participant (entry, round, official, part) values (?, ?, ?, 'PROGRESS')")
                    .params(entry.entry().id().value(), entry.round(), by.id().value())
                    .update();
        }
        return by;
    }

    private EntrySheet inState(State state, EntryAction action, int other) {
        var entry = registered();
        if (action == EntryAction.UNPUBLISH) {
            entry = take(entry, desk, new Publish());
        }
        return switch (state) {
            case REGISTERED -> entry;
            case RECTIFYING -> begun(entry, action);
            case UNDER_REVIEW -> submitted(entry);
            case CLOSED -> take(submitted(entry), supervisor, new Verify());
            case SHELVED -> take(begun(entry, action), supervisor, new Shelve("Later.", TODAY.plusDays(1)));
            case MERGED -> take(entry, desk, new Merge(other));
        };
    }

    private EntrySheet begun(EntrySheet entry, EntryAction action) {
        var begun = take(entry, desk, new SetDeadline(TODAY));
        return action == EntryAction.MEASURE_DONE ? take(begun, handler, new AddMeasure("A lamp")) : begun;
    }

    private EntrySheet submitted(EntrySheet entry) {
        return take(take(entry, desk, new SetDeadline(TODAY)), handler, new Submit("Done."));
    }

    private static EntryAct act(EntryAction action, int other) {
        return switch (action) {
            case ASSIGN -> new Assign("office");
            case CLAIM -> new Claim(Optional.of(TODAY));
            case DEADLINE -> new SetDeadline(TODAY);
            case MEASURE -> new AddMeasure("A lamp");
            case MEASURE_DONE -> new DoMeasure(1);
            case PROGRESS -> new Report("Begun.");
            case NOTE -> new Note("Ask the caretaker.");
            case SUBMIT -> new Submit("Done.");
            case TAKE_BACK -> new TakeBack();
            case VERIFY -> new Verify();
            case RETURN -> new Return("Not yet.");
            case REOPEN -> new Reopen("Dark again.");
            case UPHOLD -> new Uphold("It is bright.");
            case SHELVE -> new Shelve("Later.", TODAY.plusDays(1));
            case RESUME -> new Resume();
            case MERGE -> new Merge(other);
            case UNMERGE -> new Unmerge();
            case PUBLISH -> new Publish();
            case UNPUBLISH -> new Unpublish();
            case AMEND -> new Amend(Optional.of("The steps"), Optional.empty(), Optional.empty());
        };
    }
}
