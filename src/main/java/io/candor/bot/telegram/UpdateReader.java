package io.candor.bot.telegram;

import io.candor.bot.Call;
import io.candor.bot.Call.Joined;
import io.candor.bot.Call.Left;
import io.candor.bot.Person;
import io.candor.bot.Place;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads an update as a call; empty for whatever nobody waits for an answer to. */
@Component
class UpdateReader {
    private static final Set<String> OUT = Set.of("left", "kicked");

    private final MessageReader messages;
    private final PressReader presses;
    private final Voices voices;

    UpdateReader(MessageReader messages, PressReader presses, Voices voices) {
        this.messages = messages;
        this.presses = presses;
        this.voices = voices;
    }

    Optional<Received> read(Update update) {
        if (update.hasMessage()) {
            return received(update.getMessage(), false);
        }
        if (update.hasEditedMessage()) {
            return received(update.getEditedMessage(), true);
        }
        if (update.hasCallbackQuery()) {
            return presses.read(update.getCallbackQuery());
        }
        return Optional.ofNullable(update.getMyChatMember())
                .filter(UpdateReader::ofAGroup)
                .flatMap(this::standing)
                .map(call -> Received.message(call, Optional.empty()));
    }

    private Optional<Received> received(Message message, boolean edited) {
        return messages.read(message, edited).map(call -> Received.message(call, Voices.username(message.getFrom())));
    }

    /** Whose turn it is among the updates of a batch: those of one chat keep their order. */
    static long lane(Update update) {
        if (update.hasCallbackQuery()) {
            var message = update.getCallbackQuery().getMessage();
            return message == null ? update.getCallbackQuery().getFrom().getId() : message.getChatId();
        }
        var message = update.hasMessage() ? update.getMessage() : update.getEditedMessage();
        return message == null ? 0 : message.getChatId();
    }

    private static boolean ofAGroup(ChatMemberUpdated change) {
        return change.getChat().isGroupChat() || change.getChat().isSuperGroupChat();
    }

    /** How the bot stands in a group now, where it was out before or is out now. */
    private Optional<Call<?>> standing(ChatMemberUpdated change) {
        var before = OUT.contains(change.getOldChatMember().getStatus());
        var now = OUT.contains(change.getNewChatMember().getStatus());
        if (before == now) {
            return Optional.empty();
        }
        var person = new Person(change.getChat().getId(), change.getFrom().getId());
        return Optional.of(new Call<>(person, Place.GROUP, voices.organisation(), now ? new Left() : new Joined()));
    }
}
