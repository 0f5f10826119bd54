package io.candor.bot.telegram;

import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Reply.Erase;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.bot.Reply.Toast;
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
        received.query().ifPresent(query -> acknowledge(received, query, reply));
        for (var step : reply.steps()) {
            switch (step) {
                case Say say -> say(received, reply, say);
                case Redraw redraw -> redraw(received, reply, redraw);
                case Ask ask -> wire.send(messages.question(received.call(), reply.language(), ask), chat(received));
                case Erase erase -> wire.send(messages.deletion(chat(received), erase), chat(received));
                case Toast _ -> {}
            }
        }
    }

    private void say(Received received, Reply reply, Say say) {
        wire.send(messages.message(chat(received), reply.language(), say), chat(received));
    }

    private void redraw(Received received, Reply reply, Redraw redraw) {
        var drawn = received.pressed()
                .map(message -> messages.edit(chat(received), message, reply.language(), redraw))
                .map(edit -> wire.send(edit, chat(received)));
        if (drawn.orElse(End.REFUSED) == End.REFUSED) {
            say(received, reply, new Say(Optional.empty(), redraw.html(), redraw.keyboard()));
        }
    }

    private void acknowledge(Received received, String query, Reply reply) {
        var answer = AnswerCallbackQuery.builder().callbackQueryId(query);
        reply.steps().stream()
                .filter(Toast.class::isInstance)
                .map(Toast.class::cast)
                .findFirst()
                .ifPresent(toast -> answer.text(toast.text()).showAlert(toast.alert()));
        wire.send(answer.build(), chat(received));
    }

    private static long chat(Received received) {
        return received.call().person().chat();
    }
}
