package io.candor.suggestion;

import io.candor.cards.Cards;
import io.candor.ledger.EntryId;
import io.candor.sealing.Images;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Does what an official of the desk decided, within a transaction: to the suggestion that was looked at, and to all that
 * wait in the same words.
 */
@Component
class DeskActs {
    private final HeldTables held;
    private final Suggestions suggestions;
    private final Decisions decisions;
    private final DeskChanges changes;
    private final Images images;
    private final Raised raised;
    private final Cards cards;
    private final ApplicationEventPublisher events;

    DeskActs(
            HeldTables held,
            Suggestions suggestions,
            Decisions decisions,
            DeskChanges changes,
            Images images,
            Raised raised,
            Cards cards,
            ApplicationEventPublisher events) {
        this.held = held;
        this.suggestions = suggestions;
        this.decisions = decisions;
        this.changes = changes;
        this.images = images;
        this.raised = raised;
        this.cards = cards;
        this.events = events;
    }

    /**
     * A release waits, and is waited for: otherwise what it brings out in the same words could miss the decision and find
     * nobody any more who leads it.
     *
     * @return to how many suggestions it was done
     */
    int take(DeskStep step) {
        held.keepReleaseOut();
        var all = suggestions.inTheSameWords(step.suggestion());
        all.stream()
                .filter(each -> each.id().equals(step.suggestion()))
                .findFirst()
                .orElseThrow(OpinionWithdrawn::new)
                .asSeen(step.version());
        var change = changes.of(step);
        var entries = new HashSet<EntryId>();
        all.forEach(each -> take(own(step, each.id()), each, change, entries));
        raised.count(entries);
        entries.forEach(entry -> cards.changed(Shown.entry(entry)));
        return all.size();
    }

    private void take(DeskStep own, Suggestion suggestion, DeskChanges.Change change, Set<EntryId> entries) {
        suggestion.entry().ifPresent(entries::add);
        var after = change.to(suggestion, own);
        after.entry().ifPresent(entries::add);
        suggestions.save(after);
        decisions.add(own);
        cards.changed(Shown.card(own.suggestion()));
        events.publishEvent(event(own));
    }

    /** The step itself, or the same about another, whose name follows from it. */
    private DeskStep own(DeskStep step, UUID suggestion) {
        return suggestion.equals(step.suggestion()) ? step : step.alsoAbout(suggestion, part(step.act(), suggestion));
    }

    /** Names what an act does to one of several suggestions. */
    UUID part(UUID act, UUID suggestion) {
        return images.ofAct(ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(act.getMostSignificantBits())
                .putLong(act.getLeastSignificantBits())
                .putLong(suggestion.getMostSignificantBits())
                .putLong(suggestion.getLeastSignificantBits())
                .array());
    }

    private static SuggestionEvent event(DeskStep step) {
        return switch (step.what()) {
            case DeskAct.Accept _ -> new SuggestionEvent.Accepted(step.suggestion());
            case DeskAct.Attach _ -> new SuggestionEvent.Attached(step.suggestion());
            case DeskAct.Answer _ -> new SuggestionEvent.Answered(step.suggestion());
            case DeskAct.Decline _, DeskAct.Spam _ -> new SuggestionEvent.Declined(step.suggestion());
            case DeskAct.Ask _ -> new SuggestionEvent.Asked(step.suggestion());
            case DeskAct.ListAgain _ -> new SuggestionEvent.ListedAgain(step.suggestion());
            case DeskAct.Uphold _ -> new SuggestionEvent.Upheld(step.suggestion());
        };
    }
}
