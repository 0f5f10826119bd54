package io.candor.ledger.chat;

import io.candor.bot.Reply;
import io.candor.cards.CardReplies;
import io.candor.ledger.EntryAction;
import io.candor.ledger.Ledger;
import io.candor.sealing.Bytes;
import org.springframework.stereotype.Component;

/** What opens from a panel: another panel in its place, or a question below, when the card takes the place again. */
@Component
class FurtherPanels {
    private final Gate gate;
    private final ChoicePanels choices;
    private final WorkPanels work;
    private final Questions questions;
    private final CardReplies cards;
    private final Ledger ledger;

    FurtherPanels(
            Gate gate, ChoicePanels choices, WorkPanels work, Questions questions, CardReplies cards, Ledger ledger) {
        this.gate = gate;
        this.choices = choices;
        this.work = work;
        this.questions = questions;
        this.cards = cards;
        this.ledger = ledger;
    }

    Reply open(OnCard card, EntryVerb verb) {
        return switch (verb) {
            case UNITS -> over(card, EntryAction.ASSIGN, choices.units(card.sheet(), page(card), card.language()));
            case CATEGORIES -> over(card, EntryAction.AMEND, choices.categories(card.sheet(), card.language()));
            case KINDS -> over(card, EntryAction.AMEND, choices.kinds(card.sheet(), card.language()));
            case MERGE_INTO -> over(card, EntryAction.MERGE, merging(card));
            case ANOTHER_DATE ->
                asking(card, DateUse.named(Packed.letter(card.rest())).another());
            case ANOTHER_NUMBER -> asking(card, Question.MERGE);
            case TITLE -> asking(card, Question.TITLE);
            default -> asking(card, Question.MEASURE);
        };
    }

    /** The card takes the panel's place again, and the question stands below. */
    Reply asking(OnCard card, Question question) {
        return asking(card, question, Bytes.empty());
    }

    Reply asking(OnCard card, Question question, Bytes rest) {
        gate.check(card, question.leadsTo());
        return cards.redraw(card.call(), EntryFace.subject(card.mark().entry()))
                .and(questions.ask(card.call(), card.mark(), card.entry(), question, rest));
    }

    private Reply over(OnCard card, EntryAction action, Panel panel) {
        gate.check(card, action);
        return panel.over(card.call());
    }

    private Panel merging(OnCard card) {
        return ledger.numbered(Packed.number(card.rest()))
                .map(into -> work.merging(card.sheet(), card.mark(), into, card.language()))
                .orElseThrow(ChoiceGone::new);
    }

    private static int page(OnCard card) {
        return Packed.letter(card.rest());
    }
}
