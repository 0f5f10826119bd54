package io.candor.ledger.chat;

import io.candor.bot.Reply;
import io.candor.cards.CardReplies;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EntrySheet;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of what was chosen on a panel. */
@Component
class Choices {
    private final EntryActs acts;
    private final ChoicePanels panels;
    private final FurtherPanels further;
    private final CardReplies cards;
    private final DoneWords words;
    private final Taxonomy taxonomy;

    Choices(
            EntryActs acts,
            ChoicePanels panels,
            FurtherPanels further,
            CardReplies cards,
            DoneWords words,
            Taxonomy taxonomy) {
        this.acts = acts;
        this.panels = panels;
        this.further = further;
        this.cards = cards;
        this.words = words;
        this.taxonomy = taxonomy;
    }

    Reply choose(OnCard card, EntryVerb verb) {
        var rest = card.rest();
        return switch (verb) {
            case UNIT -> unit(card);
            case CLAIM_BY -> acts.press(card, new EntryAct.Claim(Optional.of(Packed.date(rest))));
            case DUE -> acts.press(card, new EntryAct.SetDeadline(Packed.date(rest)));
            case DONE -> acts.press(card, new EntryAct.DoMeasure(Packed.number(rest)));
            case MERGE_YES -> acts.press(card, new EntryAct.Merge(Packed.number(rest)));
            case CATEGORY -> category(card);
            case KIND -> kind(card);
            // the reason comes after the date, so that nothing that was typed has to be kept
            case AGAIN_ON -> further.asking(card, Question.SHELVE_REASON, rest);
            default -> yes(card);
        };
    }

    /** The unit is set, and where there is no deadline yet it is asked for at once. */
    private Reply unit(OnCard card) {
        var unit = taxonomy.unitMarked(card.rest()).map(Unit::key).orElseThrow(ChoiceGone::new);
        var sheet = acts.take(card.call(), card.mark(), new EntryAct.Assign(unit));
        var reply = card(card).toast(words.plain(EntryAction.ASSIGN, sheet, card.language()));
        return sheet.entry().deadline().isPresent() ? reply : reply.and(deadline(card, sheet));
    }

    private Reply deadline(OnCard card, EntrySheet sheet) {
        var panel = panels.dates(sheet, DateUse.DEADLINE, card.language());
        return Reply.in(card.language()).say(panel.html(), panel.keyboard());
    }

    private Reply yes(OnCard card) {
        return ActionLetters.named(Packed.letter(card.rest()))
                .flatMap(Choices::confirmed)
                .map(act -> acts.press(card, act))
                .orElseGet(() -> card(card));
    }

    private static Optional<EntryAct> confirmed(EntryAction action) {
        return switch (action) {
            case VERIFY -> Optional.of(new EntryAct.Verify());
            case UNMERGE -> Optional.of(new EntryAct.Unmerge());
            case UNPUBLISH -> Optional.of(new EntryAct.Unpublish());
            default -> Optional.empty();
        };
    }

    private Reply category(OnCard card) {
        var category = taxonomy.marked(card.rest()).map(Category::key).orElseThrow(ChoiceGone::new);
        return acts.press(card, new EntryAct.Amend(Optional.empty(), Optional.of(category), Optional.empty()));
    }

    private Reply kind(OnCard card) {
        var kind = ChoicePanels.kind(card.rest());
        return acts.press(card, new EntryAct.Amend(Optional.empty(), Optional.empty(), Optional.of(kind)));
    }

    private Reply card(OnCard card) {
        return cards.redraw(card.call(), EntryFace.subject(card.mark().entry()));
    }
}
