package io.candor.ledger.chat;

import io.candor.access.Officials;
import io.candor.bot.ActIds;
import io.candor.bot.Call;
import io.candor.bot.Call.Answered;
import io.candor.bot.Reply;
import io.candor.cards.CardReplies;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.EntryStep;
import io.candor.ledger.Rectification;
import org.springframework.stereotype.Component;

/** Does something to an entry, once for each press or answer, and says what came of it. */
@Component
class EntryActs {
    private final Rectification rectification;
    private final Officials officials;
    private final ActIds acts;
    private final CardReplies cards;
    private final DoneWords words;

    EntryActs(Rectification rectification, Officials officials, ActIds acts, CardReplies cards, DoneWords words) {
        this.rectification = rectification;
        this.officials = officials;
        this.acts = acts;
        this.cards = cards;
        this.words = words;
    }

    EntrySheet take(Call<?> call, CardMark mark, EntryAct act) {
        var official = officials.acting(call.person());
        return rectification.take(new EntryStep(acts.of(call), official, mark.entry(), mark.version(), act));
    }

    /** After a press: the card in the place of what was pressed, and a short line. */
    Reply press(OnCard card, EntryAct act) {
        var sheet = take(card.call(), card.mark(), act);
        return cards.redraw(card.call(), EntryFace.subject(sheet.entry().id()))
                .toast(words.plain(act.action(), sheet, card.language()));
    }

    /** After a press on what is no card: the short line in its place, with the way to the card. */
    Reply record(OnCard card, EntryAct act) {
        var sheet = take(card.call(), card.mark(), act);
        var language = card.language();
        return Reply.in(language)
                .redraw(words.html(act.action(), sheet, language), words.next(act.action(), sheet, language));
    }

    /** After an answer: a short line below it, with the way to the card. */
    Reply answer(Call<Answered> call, CardMark mark, EntryAct act) {
        var sheet = take(call, mark, act);
        var html = words.html(act.action(), sheet, call.language());
        return Reply.in(call.language())
                .answer(call.what().draft().message(), html, words.next(act.action(), sheet, call.language()));
    }
}
