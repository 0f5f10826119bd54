package io.candor.bot.telegram;

import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Reply.Erase;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.bot.Reply.Toast;
import io.candor.bot.Showings;
import io.candor.bot.telegram.Wire.Addressee;
import io.candor.bot.telegram.Wire.End;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends a reply step by step. A press is always answered, so that no button spins for ever. */
@Component
class Delivery {
    private final Wire wire;
    private final Messages messages;
    private final LeadIns leadIns;
    private final ObjectProvider<Showings> showings;

    Delivery(Wire wire, Messages messages, LeadIns leadIns, ObjectProvider<Showings> showings) {
        this.wire = wire;
        this.messages = messages;
        this.leadIns = leadIns;
        this.showings = showings;
    }

    void deliver(Received received, Reply wanted) {
        var reply = leadIns.instead(received, wanted);
        var to = wire.addressee(received.call().person().chat());
        received.query()
                .ifPresent(query -> wire.send(
                        acknowledgement(received, query, wanted),
                        wire.addressee(received.call().person().user())));
        var previous = Optional.<Integer>empty();
        for (var step : reply.steps()) {
            switch (step) {
                case Say say -> previous = say(received, to, reply, say, previous);
                case Redraw redraw -> redraw(received, to, reply, redraw);
                case Ask ask -> wire.send(messages.question(received, reply.language(), ask), to);
                case Erase erase -> erase(received, to, reply, erase);
                case Toast _ -> {}
            }
        }
    }

    private Optional<Integer> say(Received received, Addressee to, Reply reply, Say say, Optional<Integer> previous) {
        var here = received.call().person().here();
        var sent = wire.send(messages.message(here, reply.language(), say, previous), to);
        var message = sent.result().map(Message::getMessageId);
        message.ifPresent(id -> show(to, id, say.drawn()));
        return message;
    }

    private void redraw(Received received, Addressee to, Reply reply, Redraw redraw) {
        var drawn = received.pressed().map(message -> redraw(to, message, reply, redraw));
        if (drawn.orElse(End.REFUSED).isRefusal()) {
            say(received, to, reply, redraw.asMessage(), Optional.empty());
        }
    }

    private End redraw(Addressee to, int message, Reply reply, Redraw redraw) {
        var kept = redraw.shows()
                .flatMap(_ -> showings.stream().findFirst())
                .map(each -> each.redraws(to.chat(), message));
        var end = wire.send(messages.edit(to.chat(), message, reply.language(), redraw), to)
                .end();
        kept.ifPresent(begun -> {
            if (end == End.ACCEPTED) {
                begun.shown(redraw);
            } else {
                begun.doubted();
            }
        });
        return end;
    }

    /** The pressed message goes last: as long as it stands, its button can be pressed again. */
    private void erase(Received received, Addressee to, Reply reply, Erase erase) {
        var answered = erase.answered().map(message -> isDeleted(to, message)).orElse(true);
        if (received.pressed().filter(message -> isDeleted(to, message)).isPresent()) {
            say(received, to, reply, answered ? erase.all() : erase.butAnswered(), Optional.empty());
        } else {
            redraw(received, to, reply, erase.nothing());
        }
    }

    private boolean isDeleted(Addressee to, int message) {
        return wire.send(messages.deletion(to.chat(), message), to).end() == End.ACCEPTED;
    }

    private void show(Addressee to, int message, Redraw drawn) {
        if (drawn.shows().isPresent()) {
            showings.ifAvailable(kept -> kept.shown(to.chat(), message, drawn));
        }
    }

    private AnswerCallbackQuery acknowledgement(Received received, String query, Reply reply) {
        var answer = AnswerCallbackQuery.builder().callbackQueryId(query);
        leadIns.link(received, reply).ifPresent(answer::url);
        reply.steps().stream()
                .filter(Toast.class::isInstance)
                .map(Toast.class::cast)
                .findFirst()
                .ifPresent(toast -> answer.text(toast.text()).showAlert(toast.alert()));
        return answer.build();
    }
}
