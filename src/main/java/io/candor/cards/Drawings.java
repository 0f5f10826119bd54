package io.candor.cards;

import io.candor.bot.Reply.Redraw;
import io.candor.bot.Showings;
import io.candor.bot.Subject;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Keeps how every card was drawn last. Presses and tasks draw the same card at once, and Telegram does not tell whose
 * drawing came last: what others were drawing meanwhile counts as unknown. Whatever is kept is looked at once more, for
 * what it shows may have changed between the drawing and the keeping.
 */
@Service
class Drawings implements Showings {
    private final CardTable cards;
    private final Likenesses likenesses;
    private final DurableCards durable;

    Drawings(CardTable cards, Likenesses likenesses, DurableCards durable) {
        this.cards = cards;
        this.likenesses = likenesses;
        this.durable = durable;
    }

    @Override
    public void shown(long chat, int message, Redraw drawn) {
        keep(new Place(chat, message), UUID.randomUUID(), drawn);
    }

    @Override
    public Redrawing redraws(long chat, int message) {
        var place = new Place(chat, message);
        var mark = UUID.randomUUID();
        cards.begins(place, mark);
        return new Redrawing() {
            @Override
            public void shown(Redraw drawn) {
                keep(place, mark, drawn);
            }

            @Override
            public void doubted() {
                cards.ends(place, mark, null);
                durable.look(place);
            }
        };
    }

    private void keep(Place place, UUID mark, Redraw drawn) {
        if (drawn.shows().equals(Optional.of(Subject.NOTHING))) {
            cards.remove(place);
        } else {
            cards.put(place, drawn.shows().orElseThrow(), mark, likenesses.of(drawn));
            durable.look(place);
        }
    }
}
