package io.candor.suggestion;

import io.candor.cards.Cards;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.ledger.Registration;
import io.candor.ledger.Source;
import io.candor.ledger.State;
import io.candor.sealing.Seal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what an official of the desk decided, within a transaction; the ledger's part included. */
@Component
class DeskActs {
    private static final Set<State> OVER = EnumSet.of(State.CLOSED, State.MERGED);

    private final Suggestions suggestions;
    private final Decisions decisions;
    private final Rulings rulings;
    private final Ledger ledger;
    private final Seal seal;
    private final Raised raised;
    private final Cards cards;
    private final ApplicationEventPublisher events;

    DeskActs(
            Suggestions suggestions,
            Decisions decisions,
            Rulings rulings,
            Ledger ledger,
            Seal seal,
            Raised raised,
            Cards cards,
            ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.decisions = decisions;
        this.rulings = rulings;
        this.ledger = ledger;
        this.seal = seal;
        this.raised = raised;
        this.cards = cards;
        this.events = events;
    }

    void take(DeskStep step) {
        var suggestion = suggestions
                .find(step.suggestion())
                .orElseThrow(OpinionWithdrawn::new)
                .asSeen(step.version());
        var before = suggestion.entry();
        var after = applied(step, suggestion);
        suggestions.save(after);
        decisions.add(step);
        cards.changed(Shown.card(step.suggestion()));
        var entries = Stream.of(before, after.entry())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        raised.count(entries);
        entries.forEach(entry -> cards.changed(Shown.entry(entry)));
        events.publishEvent(event(step));
    }

    private static SuggestionEvent event(DeskStep step) {
        return switch (step.what()) {
            case DeskAct.Accept _ -> new SuggestionEvent.Accepted(step.suggestion());
            case DeskAct.Attach _ -> new SuggestionEvent.Attached(step.suggestion());
            case DeskAct.Answer _ -> new SuggestionEvent.Answered(step.suggestion());
            case DeskAct.Decline _ -> new SuggestionEvent.Declined(step.suggestion());
            case DeskAct.Ask _ -> new SuggestionEvent.Asked(step.suggestion());
            case DeskAct.ListAgain _ -> new SuggestionEvent.ListedAgain(step.suggestion());
            case DeskAct.Uphold _ -> new SuggestionEvent.Upheld(step.suggestion());
        };
    }

    private Suggestion applied(DeskStep step, Suggestion suggestion) {
        return switch (step.what()) {
            case DeskAct.Accept accept -> accept(step, suggestion, accept);
            case DeskAct.Attach(int number) -> attach(suggestion, number);
            case DeskAct.Answer(var words) -> suggestion.answer(seal.words(suggestion.id(), words));
            case DeskAct.Decline(var reason, var words) ->
                suggestion.decline(reason, seal.words(suggestion.id(), words));
            case DeskAct.Ask(var words) -> ask(step, suggestion, words);
            case DeskAct.ListAgain(var words) -> rulings.listAgain(suggestion, words);
            case DeskAct.Uphold(var words) -> rulings.uphold(step.by(), suggestion, words);
        };
    }

    private Suggestion accept(DeskStep step, Suggestion suggestion, DeskAct.Accept accept) {
        var entry = ledger.register(
                new Registration(step.act(), step.by(), Source.OPINIONS, accept.title(), accept.category()));
        return suggestion.accept(entry.id());
    }

    private Suggestion attach(Suggestion suggestion, int number) {
        var entry = ledger.numbered(number)
                .filter(found -> !OVER.contains(found.state()))
                .map(EntryView::id)
                .orElseThrow(() -> new NoOpenEntry(number));
        return suggestion.accept(entry);
    }

    private Suggestion ask(DeskStep step, Suggestion suggestion, String words) {
        decisions.ask(step, words);
        return suggestion.ask();
    }
}
