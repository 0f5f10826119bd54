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
        var card = draw(call, subject);
        return faces.above(subject, call.person().here())
                .map(above -> show(call, above).add(card.underThePrevious()))
                .orElseGet(() -> Reply.in(call.language()).add(card));
    }

    /** The pressed message drawn anew as the card. */
    public Reply redraw(Call<?> call, Subject subject) {
        return Reply.in(call.language()).redraw(draw(call, subject).drawn());
    }

    private Say draw(Call<?> call, Subject subject) {
        return faces.draw(subject, call.person().here(), call.language());
    }
}
