package io.candor.bot.telegram;

import io.candor.bot.Call;
import io.candor.bot.Call.Joined;
import io.candor.bot.Person;
import io.candor.bot.Place;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/** Reads an update as a call; empty for whatever nobody waits for an answer to. */
@Component
class UpdateReader {
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
            return messages.read(update.getMessage(), false).map(Received::message);
        }
        if (update.hasEditedMessage()) {
            return messages.read(update.getEditedMessage(), true).map(Received::message);
        }
        if (update.hasCallbackQuery()) {
            return presses.read(update.getCallbackQuery());
        }
        return Optional.ofNullable(update.getMyChatMember())
                .filter(UpdateReader::joinedGroup)
                .map(this::joined)
                .map(Received::message);
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

    private static boolean joinedGroup(ChatMemberUpdated change) {
        var chat = change.getChat();
        var before = change.getOldChatMember().getStatus();
        var now = change.getNewChatMember().getStatus();
        return (chat.isGroupChat() || chat.isSuperGroupChat())
                && (before.equals("left") || before.equals("kicked"))
                && (now.equals("member") || now.equals("administrator"));
    }

    private Call<Joined> joined(ChatMemberUpdated change) {
        var person = new Person(change.getChat().getId(), change.getFrom().getId());
        return new Call<>(person, Place.GROUP, voices.organisation(), new Joined());
    }
}
