package io.candor.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** An action with what it needs. Texts have 1 to 1,000 characters, measures 1 to 500, titles 1 to 200. */
public sealed interface EntryAct {

    default EntryAction action() {
        return switch (this) {
            case Assign _ -> EntryAction.ASSIGN;
            case Claim _ -> EntryAction.CLAIM;
            case SetDeadline _ -> EntryAction.DEADLINE;
            case AddMeasure _ -> EntryAction.MEASURE;
            case DoMeasure _ -> EntryAction.MEASURE_DONE;
            case Report _ -> EntryAction.PROGRESS;
            case Note _ -> EntryAction.NOTE;
            case Submit _ -> EntryAction.SUBMIT;
            case TakeBack _ -> EntryAction.TAKE_BACK;
            case Verify _ -> EntryAction.VERIFY;
            case Return _ -> EntryAction.RETURN;
            case Reopen _ -> EntryAction.REOPEN;
            case Uphold _ -> EntryAction.UPHOLD;
            case Shelve _ -> EntryAction.SHELVE;
            case Resume _ -> EntryAction.RESUME;
            case Merge _ -> EntryAction.MERGE;
            case Unmerge _ -> EntryAction.UNMERGE;
            case Publish _ -> EntryAction.PUBLISH;
            case Unpublish _ -> EntryAction.UNPUBLISH;
            case Amend _ -> EntryAction.AMEND;
        };
    }

    /** Makes a unit responsible; whoever had claimed the entry has it no longer when the unit is another. */
    record Assign(String unit) implements EntryAct {}

    /** @param deadline obligatory while the entry has none */
    record Claim(Optional<LocalDate> deadline) implements EntryAct {}

    /** An entry with unit and deadline is being rectified. */
    record SetDeadline(LocalDate deadline) implements EntryAct {}

    /** Officials read the text; everybody reads only that there is a measure. */
    record AddMeasure(String text) implements EntryAct {}

    /** @param position counted from 1 */
    record DoMeasure(int position) implements EntryAct {}

    /** What everybody may read of the work. */
    record Report(String publicLine) implements EntryAct {}

    /** What only officials read. */
    record Note(String internalNote) implements EntryAct {}

    /** @param outcome what was achieved; everybody may read it */
    record Submit(String outcome) implements EntryAct {}

    record TakeBack() implements EntryAct {}

    record Verify() implements EntryAct {}

    /** Sends the work back with a reason, which everybody may read: the next round begins. */
    record Return(String reason) implements EntryAct {}

    /** The reason may be read by everybody: the next round begins. */
    record Reopen(String reason) implements EntryAct {}

    /** Stands by a close-off that somebody contested. The reason may be read by everybody. */
    record Uphold(String reason) implements EntryAct {}

    /**
     * @param reason may be read by everybody
     * @param lookAgain when it is to be taken up again, after today
     */
    record Shelve(String reason, LocalDate lookAgain) implements EntryAct {}

    record Resume() implements EntryAct {}

    /** @param into the number of another entry that is neither closed nor merged */
    record Merge(int into) implements EntryAct {}

    record Unmerge() implements EntryAct {}

    record Publish() implements EntryAct {}

    record Unpublish() implements EntryAct {}

    /** Changes what is given and leaves the rest. */
    record Amend(Optional<String> title, Optional<String> category, Optional<EntryKind> kind) implements EntryAct {}
}
