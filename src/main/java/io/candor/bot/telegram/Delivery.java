package io.candor.bot.telegram;

import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Reply.Erase;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.bot.Reply.Toast;
import io.candor.bot.telegram.Wire.Addressee;
import io.candor.bot.telegram.Wire.End;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Sends a reply step by step. A press is always answered, so that no button spins for ever. */
@Component
class Delivery {
    private final Wire wire;
    private final Messages messages;

    Delivery(Wire wire, Messages messages) {
        this.wire = wire;
        this.messages = messages;
    }

    void deliver(Received received, Reply reply) {
        var to = wire.addressee(received.call().person().chat());
        received.query().ifPresent(query -> wire.send(acknowledgement(query, reply), to));
        for (var step : reply.steps()) {
            switch (step) {
                case Say say -> say(to, reply, say);
                case Redraw redraw -> redraw(received, to, reply, redraw);
                case Ask ask -> wire.send(messages.question(received.call(), reply.language(), ask), to);
                case Erase erase -> wire.send(messages.deletion(to.chat(), erase), to);
                case Toast _ -> {}
            }
        }
    }

    private void say(Addressee to, Reply reply, Say say) {
        wire.send(messages.message(to.chat(), reply.language(), say), to);
    }

    private void redraw(Received received, Addressee to, Reply reply, Redraw redraw) {
        var drawn = received.pressed()
                .map(message -> messages.edit(to.chat(), message, reply.language(), redraw))
                .map(edit -> wire.send(edit, to));
        if (drawn.orElse(End.REFUSED) == End.REFUSED) {
            say(to, reply, new Say(Optional.empty(), redraw.html(), redraw.keyboard()));
        }
    }

    private static AnswerCallbackQuery acknowledgement(String query, Reply reply) {
        var answer = AnswerCallbackQuery.builder().callbackQueryId(query);
        reply.steps().stream()
                .filter(Toast.class::isInstance)
                .map(Toast.class::cast)
                .findFirst()
                .ifPresent(toast -> answer.text(toast.text()).showAlert(toast.alert()));
        return answer.build();
    }
}
