package io.candor.suggestion;

import io.candor.ledger.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the desk has made of a suggestion.
 *
 * @param entry that it follows
 * @param answer what the desk answered, or its words on why it declined
 * @param reason why it declined
 * @param dialogue the oldest line first
 * @param judgement what its author makes of that
 */
public record Handling(
        Optional<EntryId> entry,
        Optional<String> answer,
        Optional<DeclineReason> reason,
        List<DialogueLine> dialogue,
        Judgement judgement) {
    /** Characters of the sentences around a line. */
    private static final int AROUND = 160;

    static final Handling NONE =
            new Handling(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Judgement.NONE);

    public Handling {
        dialogue = List.copyOf(dialogue);
    }

    /** The same with what its author added and nobody else sees; what came out while it was looked up stands there once. */
    Handling adding(List<DialogueLine> held) {
        var known = dialogue.stream().map(DialogueLine::id).toList();
        var more = held.stream().filter(line -> !known.contains(line.id()));
        return new Handling(
                entry, answer, reason, Stream.concat(dialogue.stream(), more).toList(), judgement);
    }

    Handling judged(Judgement by) {
        return new Handling(entry, answer, reason, dialogue, by);
    }

    /**
     * The newest lines of the dialogue that there is room for, the oldest first; one at least.
     *
     * @param room how many characters all of them may take up, with what stands around each
     * @param desk how many characters of what the desk said; more are cut off
     * @param author the same for what the author said
     */
    public List<DialogueLine> newest(int room, int desk, int author) {
        var lines = dialogue.stream()
                .map(line -> line.shortened(line.byDesk() ? desk : author))
                .toList();
        var from = lines.size();
        var left = room;
        while (from > 0
                && (from == lines.size() || left >= lines.get(from - 1).words().length() + AROUND)) {
            from--;
            left -= lines.get(from).words().length() + AROUND;
        }
        return lines.subList(from, lines.size());
    }

    /** Whether the desk had the last word: it waits for its author's. */
    public boolean isAsked() {
        return !dialogue.isEmpty() && dialogue.getLast().byDesk();
    }

    @Override
    public String toString() {
        return "Handling[hidden]";
    }
}
