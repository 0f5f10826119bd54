package io.candor.suggestion.desk;

import io.candor.bot.Call;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Say;
import io.candor.cards.CardReplies;
import io.candor.suggestion.DialogueLine;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The dialogue line by line, each whole, in a message that goes back and forth: for what has no room on the card. */
@Component
class OpinionThread {
    private final Opinions opinions;
    private final OpinionRenderer renderer;
    private final Readers readers;
    private final CardReplies cards;
    private final Labels labels;

    OpinionThread(Opinions opinions, OpinionRenderer renderer, Readers readers, CardReplies cards, Labels labels) {
        this.opinions = opinions;
        this.renderer = renderer;
        this.readers = readers;
        this.cards = cards;
        this.labels = labels;
    }

    /** The newest line as a message of its own, or the line of the ticket in the place of what was pressed. */
    Reply show(Call<Call.Pressed> call, Ticket ticket) {
        var lines = opinions.find(readers.of(call.person()), ticket.suggestion())
                .map(opinion -> opinion.handling().dialogue())
                .orElse(List.of());
        if (lines.isEmpty()) {
            return cards.show(call, Shown.card(ticket.suggestion()));
        }
        return ticket.rest().size() == 0
                ? cards.show(call, Shown.words(lines.getLast().id()))
                : cards.redraw(call, Shown.words(lines.get(ticket.number()).id()));
    }

    /** A line, with the ways to those before and after it. */
    Say line(Opinion opinion, UUID id, Language language) {
        var lines = opinion.handling().dialogue();
        var place = lines.stream().map(DialogueLine::id).toList().indexOf(id);
        var keys = new ArrayList<Key>();
        if (place > 0) {
            keys.add(key(opinion, "earlier", place - 1, language));
        }
        if (place < lines.size() - 1) {
            keys.add(key(opinion, "later", place + 1, language));
        }
        return Say.plain(
                renderer.whole(opinion, lines.get(place), language),
                keys.isEmpty() ? Keyboard.none() : Keyboard.none().row(keys));
    }

    private Key key(Opinion opinion, String name, int place, Language language) {
        return labels.button(language, name, Ticket.of(opinion).with(place).on(OpinionVerb.LINE.action()));
    }
}
