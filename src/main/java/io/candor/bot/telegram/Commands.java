package io.candor.bot.telegram;

import io.candor.bot.Call.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Commands as Telegram marks them: an entity at the very start. The library's own check is always false. */
final class Commands {
    private Commands() {}

    static Optional<Typed> read(Message message) {
        return entity(message).map(entity -> typed(message, entity));
    }

    /** Whether the command names this bot, as {@code /status@candor_bot}. */
    static boolean addressed(Message message, String username) {
        return entity(message)
                .map(entity -> written(message, entity))
                .filter(written -> written.toLowerCase(Locale.ROOT).endsWith("@" + username.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static Optional<MessageEntity> entity(Message message) {
        if (message.getText() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(message.getEntities()).orElse(List.of()).stream()
                .filter(entity -> "bot_command".equals(entity.getType()) && entity.getOffset() == 0)
                .filter(entity -> entity.getLength() <= message.getText().length())
                .findFirst();
    }

    private static Typed typed(Message message, MessageEntity entity) {
        var name = written(message, entity).substring(1).split("@", 2)[0].toLowerCase(Locale.ROOT);
        var arguments = message.getText().substring(entity.getLength()).strip();
        return new Typed(name, arguments, message.getMessageId());
    }

    private static String written(Message message, MessageEntity entity) {
        return message.getText().substring(0, entity.getLength());
    }
}
