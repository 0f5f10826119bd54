package io.candor.ledger.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.cards.CardReplies;
import io.candor.ledger.Rectification;
import org.springframework.stereotype.Component;

/** The buttons of an entry's card, and of what unfolds from it. What may be done is asked anew at every press. */
@Component
class EntryButton implements Button {
    private final Rectification rectification;
    private final CardReplies cards;
    private final EntryFace face;
    private final HistoryPages history;
    private final Beginnings beginnings;
    private final Choices choices;
    private final FurtherPanels further;
    private final PublicLines lines;

    EntryButton(
            Rectification rectification,
            CardReplies cards,
            EntryFace face,
            HistoryPages history,
            Beginnings beginnings,
            Choices choices,
            FurtherPanels further,
            PublicLines lines) {
        this.rectification = rectification;
        this.cards = cards;
        this.face = face;
        this.history = history;
        this.beginnings = beginnings;
        this.choices = choices;
        this.further = further;
        this.lines = lines;
    }

    @Override
    public char family() {
        return CardMark.FAMILY;
    }

    @Override
    public Role role() {
        return Role.OFFICIAL;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var mark = CardMark.of(call.what().action());
        var card = new OnCard(call, mark, rectification.sheet(mark.entry()));
        var verb = EntryVerb.of(call.what().action());
        return switch (verb) {
            case SHOW -> shown(card);
            case UNFOLD -> unfolded(card);
            case HISTORY -> history.page(card);
            case BEGIN -> begun(card);
            case UNITS, CATEGORIES, KINDS, MERGE_INTO, ANOTHER_DATE, ANOTHER_NUMBER, NEW_MEASURE, TITLE ->
                further.open(card, verb);
            case PUBLIC_LINE -> lines.publish(card);
            case KEPT_NOTE -> lines.keep(card);
            case DROP -> lines.drop(card);
            case UNIT, CLAIM_BY, DUE, AGAIN_ON, DONE, YES, MERGE_YES, CATEGORY, KIND -> choices.choose(card, verb);
        };
    }

    private Reply shown(OnCard card) {
        return cards.redraw(card.call(), EntryFace.subject(card.mark().entry()));
    }

    private Reply unfolded(OnCard card) {
        var drawn = face.unfolded(card.sheet(), card.call().person(), card.language());
        return Reply.in(card.language()).redraw(drawn.html(), drawn.keyboard());
    }

    private Reply begun(OnCard card) {
        return ActionLetters.named(Packed.letter(card.rest()))
                .map(action -> beginnings.begin(card, action))
                .orElseGet(() -> shown(card));
    }
}
