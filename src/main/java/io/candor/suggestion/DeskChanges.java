package io.candor.suggestion;

import io.candor.ledger.EntryId;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.ledger.Registration;
import io.candor.ledger.Source;
import io.candor.ledger.State;
import io.candor.sealing.Seal;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an official's act makes of a suggestion, and of each other in the same words; the ledger's part is done once. */
@Component
class DeskChanges {
    private static final Set<State> OVER = EnumSet.of(State.CLOSED, State.MERGED);
    private static final String NO_WORDS = "";

    private final Decisions decisions;
    private final Rulings rulings;
    private final Ledger ledger;
    private final Seal seal;

    DeskChanges(Decisions decisions, Rulings rulings, Ledger ledger, Seal seal) {
        this.decisions = decisions;
        this.rulings = rulings;
        this.ledger = ledger;
        this.seal = seal;
    }

    Change of(DeskStep step) {
        return switch (step.what()) {
            case DeskAct.Accept accept -> into(registered(step, accept));
            case DeskAct.Attach(int number) -> into(open(number));
            case DeskAct.Answer(var words) -> (each, _) -> each.answer(seal.words(each.id(), words));
            case DeskAct.Decline(var reason, var words) -> declined(reason, words);
            case DeskAct.Spam() -> declined(DeclineReason.SPAM, NO_WORDS);
            case DeskAct.Ask(var words) -> (each, own) -> ask(each, own, words);
            case DeskAct.ListAgain(var words) -> (each, _) -> rulings.listAgain(each, words);
            case DeskAct.Uphold(var words) -> (each, own) -> rulings.uphold(own.by(), each, words);
        };
    }

    private static Change into(EntryId entry) {
        return (each, _) -> each.accept(entry);
    }

    private Change declined(DeclineReason reason, String words) {
        return (each, _) -> each.decline(reason, seal.words(each.id(), words));
    }

    private EntryId registered(DeskStep step, DeskAct.Accept accept) {
        var registration = new Registration(step.act(), step.by(), Source.OPINIONS, accept.title(), accept.category());
        return ledger.register(registration).id();
    }

    private EntryId open(int number) {
        return ledger.numbered(number)
                .filter(found -> !OVER.contains(found.state()))
                .map(EntryView::id)
                .orElseThrow(() -> new NoOpenEntry(number));
    }

    private Suggestion ask(Suggestion suggestion, DeskStep own, String words) {
        decisions.ask(own, words);
        return suggestion.ask();
    }

    /** Made of one suggestion after the other, each with a step of its own. */
    interface Change {
        Suggestion to(Suggestion suggestion, DeskStep own);
    }
}
