package io.candor.suggestion;

import io.candor.ledger.EntryId;
import java.util.List;
import java.util.Optional;

/**
 * What the desk has made of a suggestion.
 *
 * @param entry that it follows
 * @param answer what the desk answered, or its words on why it declined
 * @param reason why it declined
 * @param dialogue the oldest line first
 */
public record Handling(
        Optional<EntryId> entry, Optional<String> answer, Optional<DeclineReason> reason, List<DialogueLine> dialogue) {
    static final Handling NONE = new Handling(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Handling {
        dialogue = List.copyOf(dialogue);
    }

    /** The newest lines of the dialogue that have no more than so many characters together, the oldest first. */
    public List<DialogueLine> dialogue(int most) {
        var from = dialogue.size();
        var length = 0;
        while (from > 0 && length + dialogue.get(from - 1).words().length() <= most) {
            from--;
            length += dialogue.get(from).words().length();
        }
        return dialogue.subList(from, dialogue.size());
    }

    @Override
    public String toString() {
        return "Handling[hidden]";
    }
}
