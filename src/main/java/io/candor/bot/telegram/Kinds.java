package io.candor.bot.telegram;

import io.candor.bot.Call.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Which kind of message it is that is not text; empty for what Telegram itself reports into a chat. */
final class Kinds {
    private static final Map<Kind, Predicate<Message>> KINDS = Map.of(
            Kind.STICKER, message -> message.hasSticker() || message.hasDice(),
            Kind.VOICE, message -> message.hasVoice() || message.hasAudio(),
            Kind.VIDEO, message -> message.hasVideo() || message.hasVideoNote() || message.hasAnimation(),
            Kind.PHOTO, message -> message.hasPhoto() || message.hasLivePhoto(),
            Kind.FILE, message -> message.hasDocument() && !message.hasAnimation(),
            Kind.POLL, Message::hasPoll,
            Kind.LOCATION, Message::hasLocation,
            Kind.CONTACT, Message::hasContact,
            Kind.OTHER, Kinds::somethingElse);

    private Kinds() {}

    static Optional<Kind> of(Message message) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().test(message))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean somethingElse(Message message) {
        return message.hasStory()
                || message.hasGame()
                || message.hasInvoice()
                || message.hasChecklist()
                || message.hasPaidMedia()
                || message.getGiveaway() != null;
    }
}
