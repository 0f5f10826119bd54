package io.candor.cards;

import io.candor.bot.Call;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Say;
import io.candor.bot.Subject;
import org.springframework.stereotype.Component;

/** Cards as answers to those who ask for them, which evolve like those that were posted. */
@Component
public class CardReplies {
    private final Faces faces;

    CardReplies(Faces faces) {
        this.faces = faces;
    }

    /** The card as a message of its own, under what must stand above it. */
    public Reply show(Call<?> call, Subject subject) {
        var reply = Reply.in(call.language());
        var card = draw(call, subject);
        return faces.above(subject, call.person().here())
                .map(above -> reply.add(draw(call, above)).add(card.underThePrevious()))
                .orElseGet(() -> reply.add(card));
    }

    /** The pressed message drawn anew as the card. */
    public Reply redraw(Call<?> call, Subject subject) {
        var card = draw(call, subject);
        return card.shows()
                .map(shown -> Reply.in(call.language()).redraw(shown, card.html(), card.keyboard()))
                .orElseGet(() -> Reply.in(call.language()).redraw(card.html(), card.keyboard()));
    }

    private Say draw(Call<?> call, Subject subject) {
        return faces.draw(subject, call.person().here(), call.language());
    }
}
