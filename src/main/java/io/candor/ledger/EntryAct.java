package io.candor.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** An action with what it needs. Texts have 1 to 1,000 characters, measures 1 to 500, titles 1 to 200. */
public sealed interface EntryAct {
    EntryAction action();

    /** Makes a unit responsible; whoever had claimed the entry has it no longer when the unit is another. */
    record Assign(String unit) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.ASSIGN;
        }
    }

    /** @param deadline obligatory while the entry has none */
    record Claim(Optional<LocalDate> deadline) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.CLAIM;
        }
    }

    /** An entry with unit and deadline is being rectified. */
    record SetDeadline(LocalDate deadline) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.DEADLINE;
        }
    }

    /** Officials read the text; everybody reads only that there is a measure. */
    record AddMeasure(String text) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.MEASURE;
        }
    }

    /** @param position counted from 1 */
    record DoMeasure(int position) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.MEASURE_DONE;
        }
    }

    /** What everybody may read of the work. */
    record Report(String publicLine) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.PROGRESS;
        }
    }

    /** What only officials read. */
    record Note(String internalNote) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.NOTE;
        }
    }

    /** @param outcome what was achieved; everybody may read it */
    record Submit(String outcome) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.SUBMIT;
        }
    }

    record TakeBack() implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.TAKE_BACK;
        }
    }

    record Verify() implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.VERIFY;
        }
    }

    /** Sends the work back with a reason, which everybody may read: the next round begins. */
    record Return(String reason) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.RETURN;
        }
    }

    /** The reason may be read by everybody: the next round begins. */
    record Reopen(String reason) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.REOPEN;
        }
    }

    /**
     * @param reason may be read by everybody
     * @param lookAgain when it is to be taken up again, after today
     */
    record Shelve(String reason, LocalDate lookAgain) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.SHELVE;
        }
    }

    record Resume() implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.RESUME;
        }
    }

    /** @param into the number of another entry that is neither closed nor merged */
    record Merge(int into) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.MERGE;
        }
    }

    record Unmerge() implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.UNMERGE;
        }
    }

    record Publish() implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.PUBLISH;
        }
    }

    record Unpublish() implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.UNPUBLISH;
        }
    }

    /** Changes what is given and leaves the rest. */
    record Amend(Optional<String> title, Optional<String> category, Optional<EntryKind> kind) implements EntryAct {
        @Override
        public EntryAction action() {
            return EntryAction.AMEND;
        }
    }
}
