package io.candor.suggestion;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks a suggestion up wherever it lies, while releases go on. */
@Component
class Records {
    private static final List<UUID> NOBODYS = List.of(new UUID(0, 0));

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
        var here = held.suggestion(ids);
        return with(added, judged, here.filter(Records::stands).orElseGet(() -> {
            var further = lookFurther(ids);
            return here.orElse(further);
        }));
    }

    private static boolean stands(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found found -> true;
            case Lookup.Withdrawn(), Lookup.Unknown() -> false;
        };
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

    /**
     * The same statements for whatever is gone, or never was: the time that it takes must not tell which. So nothing is
     * opened of what its author has taken back, also where the release is still to come.
     */
    private Lookup lookFurther(List<UUID> ids) {
        var change = held.change(ids);
        var takenBack = change.filter(HeldTables.Change::withdrawn).isPresent();
        var found = released.suggestion(takenBack ? NOBODYS : ids);
        var takenBackUnreleased = released.withdrawnUnreleased(ids);
        if (found.isPresent()) {
            return change.map(asked -> effective(found.get(), asked)).orElse(found.get());
        }
        return takenBack || takenBackUnreleased ? new Lookup.Withdrawn() : new Lookup.Unknown();
    }

    private static Lookup effective(Lookup released, HeldTables.Change change) {
        return switch (released) {
            case Lookup.Found(var view) -> new Lookup.Found(change.appliedTo(view));
            case Lookup.Withdrawn gone -> gone;
            case Lookup.Unknown none -> none;
        };
    }
}
