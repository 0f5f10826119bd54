package io.candor.suggestion;

/** What officials can do about a suggestion: the desk, and supervisors about what is contested. Titles have 1 to 200 characters, words 1 to 1,000. */
public sealed interface DeskAct {

    /** Puts a new entry on record that the suggestion follows. */
    record Accept(String title, String category) implements DeskAct {
        @Override
        public String toString() {
            return "Accept[hidden]";
        }
    }

    /** Lets the suggestion follow an entry that is neither closed nor merged. */
    record Attach(int number) implements DeskAct {}

    record Answer(String words) implements DeskAct {
        @Override
        public String toString() {
            return "Answer[hidden]";
        }
    }

    record Decline(DeclineReason reason, String words) implements DeskAct {
        @Override
        public String toString() {
            return "Decline[hidden]";
        }
    }

    /** Says, without words, that it is not meant to be read; its author can contest that like any other refusal. */
    record Spam() implements DeskAct {}

    /** Puts what is contested back on the list; the words are for the author and for the desk. */
    record ListAgain(String words) implements DeskAct {
        @Override
        public String toString() {
            return "ListAgain[hidden]";
        }
    }

    /** Lets what is contested stay as it is, for good; the words are for the author and for the desk. */
    record Uphold(String words) implements DeskAct {
        @Override
        public String toString() {
            return "Uphold[hidden]";
        }
    }

    /** Asks the author something; the suggestion stays where it is. */
    record Ask(String words) implements DeskAct {
        @Override
        public String toString() {
            return "Ask[hidden]";
        }
    }
}
