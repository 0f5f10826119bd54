package io.candor.suggestion.desk;

import io.candor.access.Officials;
import io.candor.bot.ActIds;
import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.cards.CardReplies;
import io.candor.organisation.Taxonomy;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.DeskStep;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import org.springframework.stereotype.Component;

/** Takes the steps that officials decided on, and says that they are taken. */
@Component
class OpinionSteps {
    private final Opinions opinions;
    private final Officials officials;
    private final ActIds acts;
    private final TitleDraft titles;
    private final OpinionTitles asked;
    private final Taxonomy taxonomy;
    private final CardReplies cards;
    private final OpinionButtons buttons;
    private final Texts texts;

    OpinionSteps(
            Opinions opinions,
            Officials officials,
            ActIds acts,
            TitleDraft titles,
            OpinionTitles asked,
            Taxonomy taxonomy,
            CardReplies cards,
            OpinionButtons buttons,
            Texts texts) {
        this.opinions = opinions;
        this.officials = officials;
        this.acts = acts;
        this.titles = titles;
        this.asked = asked;
        this.taxonomy = taxonomy;
        this.cards = cards;
        this.buttons = buttons;
        this.texts = texts;
    }

    Reply attach(Call<Call.Pressed> call, Ticket ticket) {
        return pressed(call, ticket, new DeskAct.Attach(ticket.number()), "attached");
    }

    Reply spam(Call<Call.Pressed> call, Ticket ticket) {
        return pressed(call, ticket, new DeskAct.Spam(), "spam");
    }

    private Reply pressed(Call<Call.Pressed> call, Ticket ticket, DeskAct act, String done) {
        var opinion = take(call, ticket, act);
        return cards.redraw(call, Shown.card(opinion.id()))
                .toast(texts.plain(call.language(), "opinions.toast." + done, "times", opinion.times()));
    }

    /** Under the title that stands in the chat, if it is still the one that was looked at. */
    Reply accept(Call<Call.Pressed> call, Ticket ticket) {
        var draft = call.what().shown().draft();
        if (draft.isEmpty()) {
            return Reply.in(call.language())
                    .redraw(texts.html(call.language(), "opinions.title.lost"), Keyboard.none());
        }
        var title = Written.title(draft.get().text());
        var category = taxonomy.marked(TitleDraft.mark(ticket));
        if (category.isEmpty() || !titles.isSame(ticket, title)) {
            return asked.anew(call, ticket, draft.get());
        }
        var opinion =
                take(call, ticket, new DeskAct.Accept(title, category.get().key()));
        return Reply.in(call.language())
                .redraw(told(call, "accepted", opinion), buttons.after(opinion, call.language()));
    }

    /** What was written in answer to a question. */
    Reply written(Call<Call.Answered> call, Ticket ticket, DeskAct act, String done) {
        var opinion = take(call, ticket, act);
        Draft draft = call.what().draft();
        return Reply.in(call.language())
                .answer(draft.message(), told(call, done, opinion), buttons.after(opinion, call.language()));
    }

    private Opinion take(Call<?> call, Ticket ticket, DeskAct act) {
        var by = officials.acting(call.person());
        return opinions.take(new DeskStep(acts.of(call), by, ticket.suggestion(), ticket.version(), act));
    }

    private String told(Call<?> call, String done, Opinion opinion) {
        var told = texts.html(call.language(), "opinions.done." + done, "ref", opinion.ref());
        return opinion.times() == 1
                ? told
                : told + "\n" + texts.html(call.language(), "opinions.done.to-all", "times", opinion.times());
    }
}
