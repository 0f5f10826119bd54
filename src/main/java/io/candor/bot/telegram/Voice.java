package io.candor.bot.telegram;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Reply;
import io.candor.bot.telegram.Wire.Sent;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends what the bot says of its own accord. */
@Component
class Voice implements Mouth {
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Wire wire;
    private final Messages messages;

    Voice(Wire wire, Messages messages) {
        this.wire = wire;
        this.messages = messages;
    }

    @Override
    public Outcome say(Destination to, Language language, Reply.Say message) {
        return unhurried(to.chat(), () -> {
            var sent = wire.send(messages.message(to, language, message, Optional.empty()), wire.addressee(to.chat()));
            return outcome(
                    to.chat(), sent, sent.result().map(Message::getMessageId).orElse(0));
        });
    }

    @Override
    public Outcome redraw(long chat, int message, Language language, Reply.Redraw drawn) {
        return unhurried(chat, () -> {
            var sent = wire.send(messages.edit(chat, message, language, drawn), wire.addressee(chat));
            return outcome(chat, sent, message);
        });
    }

    /** Takes no room from answers, for which somebody waits. */
    private Outcome unhurried(long chat, Supplier<Outcome> saying) {
        var wait = wire.untilThereIsRoom(chat);
        return wait.isPositive() ? new Later(wait) : saying.get();
    }

    private Outcome outcome(long chat, Sent<?> sent, int message) {
        return switch (sent.end()) {
            case ACCEPTED -> new Done(message);
            case REFUSED -> new Refused();
            case GONE -> new Gone();
            case MOVED -> new Moved(sent.successor());
            case GIVEN_UP -> new Later(Collections.max(List.of(LATER, wire.pause(chat))));
        };
    }
}
