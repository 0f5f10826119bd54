package io.candor.bot.telegram;

import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Shown;
import io.candor.bot.Call.Stale;
import io.candor.bot.Person;
import io.candor.bot.Place;
import io.candor.bot.SignedActions;
import io.candor.bot.SignedActions.Purpose;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads a press: whatever the data claims, only what this bot signed for this chat counts. */
@Component
class PressReader {
    private final SignedActions actions;
    private final Voices voices;

    PressReader(SignedActions actions, Voices voices) {
        this.actions = actions;
        this.voices = voices;
    }

    Optional<Received> read(CallbackQuery query) {
        return Optional.ofNullable(query.getMessage()).map(message -> read(query, message));
    }

    private Received read(CallbackQuery query, MaybeInaccessibleMessage message) {
        var person = new Person(message.getChatId(), query.getFrom().getId(), thread(message));
        var place = message.getChat().isUserChat() ? Place.PRIVATE : Place.GROUP;
        var data = Optional.ofNullable(query.getData()).orElse("");
        var call = actions.verify(Purpose.BUTTON, message.getChatId(), data)
                .<Call<?>>map(spoken ->
                        new Call<>(person, place, spoken.language(), new Pressed(spoken.action(), shown(message))))
                .orElseGet(() -> new Call<>(person, place, voices.of(query.getFrom(), ""), new Stale()));
        return Received.press(call, query.getId(), message.getMessageId(), Voices.username(query.getFrom()));
    }

    private static int thread(MaybeInaccessibleMessage message) {
        return message instanceof Message seen ? MessageReader.thread(seen) : 0;
    }

    private static Shown shown(MaybeInaccessibleMessage message) {
        return message instanceof Message seen
                ? new Shown(
                        seen.getMessageId(),
                        Optional.of(Instant.ofEpochSecond(seen.getDate())),
                        Optional.ofNullable(seen.getReplyToMessage()).map(draft -> MessageReader.draft(draft, false)))
                : new Shown(message.getMessageId(), Optional.empty(), Optional.empty());
    }
}
