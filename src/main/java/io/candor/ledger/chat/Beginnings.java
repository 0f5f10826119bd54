package io.candor.ledger.chat;

import io.candor.bot.Reply;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryAction;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a button of a card begins: what needs nothing more is done, everything else is asked for. */
@Component
class Beginnings {
    private final Gate gate;
    private final EntryActs acts;
    private final ChoicePanels choices;
    private final WorkPanels work;
    private final Questions questions;

    Beginnings(Gate gate, EntryActs acts, ChoicePanels choices, WorkPanels work, Questions questions) {
        this.gate = gate;
        this.acts = acts;
        this.choices = choices;
        this.work = work;
        this.questions = questions;
    }

    Reply begin(OnCard card, EntryAction action) {
        return switch (action) {
            case TAKE_BACK -> acts.press(card, new EntryAct.TakeBack());
            case RESUME -> acts.press(card, new EntryAct.Resume());
            case PUBLISH -> acts.press(card, new EntryAct.Publish());
            case CLAIM -> claim(card);
            case MEASURE, MEASURE_DONE -> measure(card);
            case ASSIGN, DEADLINE, SHELVE, VERIFY, UNMERGE, UNPUBLISH, MERGE, AMEND -> choose(card, action);
            case PROGRESS -> ask(card, Question.PROGRESS);
            case NOTE -> ask(card, Question.NOTE);
            case SUBMIT -> ask(card, Question.SUBMIT);
            case RETURN -> ask(card, Question.RETURN);
            case REOPEN -> ask(card, Question.REOPEN);
            case UPHOLD -> ask(card, Question.UPHOLD);
        };
    }

    /** Who claims what has no deadline yet sets one by the same press. */
    private Reply claim(OnCard card) {
        if (card.entry().deadline().isPresent()) {
            return acts.press(card, new EntryAct.Claim(Optional.empty()));
        }
        gate.check(card, EntryAction.CLAIM);
        return choices.dates(card.sheet(), DateUse.CLAIM, card.language()).over(card.call());
    }

    private Reply measure(OnCard card) {
        var open = card.sheet().measures().stream()
                .anyMatch(measure -> measure.doneOn().isEmpty());
        if (open && gate.allows(card, EntryAction.MEASURE_DONE)) {
            gate.check(card, EntryAction.MEASURE_DONE);
            return work.measures(card.sheet(), card.language()).over(card.call());
        }
        return ask(card, Question.MEASURE);
    }

    private Reply choose(OnCard card, EntryAction action) {
        gate.check(card, action);
        return panel(card, action).over(card.call());
    }

    private Panel panel(OnCard card, EntryAction action) {
        var sheet = card.sheet();
        var language = card.language();
        return switch (action) {
            case ASSIGN -> choices.units(sheet, 0, language);
            case DEADLINE -> choices.dates(sheet, DateUse.DEADLINE, language);
            case SHELVE -> choices.dates(sheet, DateUse.SHELVE, language);
            case MERGE -> work.targets(sheet, language);
            case AMEND -> work.amend(sheet, language);
            default -> work.confirm(sheet, action, language);
        };
    }

    private Reply ask(OnCard card, Question question) {
        gate.check(card, question.leadsTo());
        return questions.ask(card.call(), card.mark(), card.entry(), question);
    }
}
