package io.candor.suggestion;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks a suggestion up wherever it lies, while releases go on. */
@Component
class Records {
    private final HeldTables held;
    private final ReleasedTables released;
    private final HeldMessages messages;
    private final HeldVerdicts verdicts;

    Records(HeldTables held, ReleasedTables released, HeldMessages messages, HeldVerdicts verdicts) {
        this.held = held;
        this.released = released;
        this.messages = messages;
        this.verdicts = verdicts;
    }

    /**
     * What is on record under any of these ids.
     *
     * <p>A release moves rows from held to released and then truncates, and truncate shows at once to whoever still
     * reads an older snapshot. So each table is read by a statement of its own, and in this order: what is not held any
     * more has been released before the next statement begins. In any other order, or in one statement, a suggestion
     * could be missed in both places. What authors added and how they judged is read before all else, so it may be seen held
     * and released.
     */
    Lookup look(List<UUID> ids) {
        var added = messages.about(ids);
        var judged = verdicts.about(ids);
        return with(added, judged, held.suggestion(ids).orElseGet(() -> lookFurther(ids)));
    }

    boolean hasRef(String ref) {
        return held.has(ref) || released.has(ref);
    }

    private static Lookup with(List<DialogueLine> added, Judgement judged, Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found(var view) ->
                new Lookup.Found(view.handled(view.handling()
                        .adding(added)
                        .judged(view.handling().judgement().adding(judged))));
            case Lookup.Withdrawn gone -> gone;
            case Lookup.Unknown none -> none;
        };
    }

    private Lookup lookFurther(List<UUID> ids) {
        var change = held.change(ids);
        var found = released.suggestion(ids);
        if (found.isPresent()) {
            return change.map(asked -> effective(found.get(), asked)).orElse(found.get());
        }
        return released.withdrawnUnreleased(ids) ? new Lookup.Withdrawn() : new Lookup.Unknown();
    }

    private static Lookup effective(Lookup released, HeldTables.Change change) {
        return switch (released) {
            case Lookup.Found(var view) -> change.appliedTo(view);
            case Lookup.Withdrawn gone -> gone;
            case Lookup.Unknown none -> none;
        };
    }
}
