package io.candor.bot.telegram;

import io.candor.bot.Call;
import io.candor.bot.Call.Answered;
import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Moved;
import io.candor.bot.Call.Said;
import io.candor.bot.Call.Unusable;
import io.candor.bot.Call.What;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Place;
import io.candor.bot.SignedActions.Spoken;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads a message. In groups all but commands to the bot and replies to its prompts is dropped unread. */
@Component
class MessageReader {
    private final Me me;
    private final PromptLinks prompts;
    private final Albums albums;
    private final Voices voices;

    MessageReader(Me me, PromptLinks prompts, Albums albums, Voices voices) {
        this.me = me;
        this.prompts = prompts;
        this.albums = albums;
        this.voices = voices;
    }

    Optional<Call<?>> read(Message message, boolean edited) {
        if (message.getFrom() == null || fromABot(message)) {
            return Optional.empty();
        }
        if (message.getChat().isUserChat()) {
            return inPrivate(message, edited);
        }
        return message.getChat().isChannelChat()
                ? Optional.empty()
                : moved(message).or(() -> inGroup(message, edited));
    }

    /** An administrator who writes in the name of the group shows as a bot, but is none. */
    private static boolean fromABot(Message message) {
        return Boolean.TRUE.equals(message.getFrom().getIsBot()) && !inTheNameOfTheGroup(message);
    }

    private static boolean inTheNameOfTheGroup(Message message) {
        return message.getSenderChat() != null
                && message.getSenderChat().getId().equals(message.getChat().getId());
    }

    private Optional<Call<?>> moved(Message message) {
        var nobody = new Person(message.getChatId(), 0);
        return Optional.ofNullable(message.getMigrateToChatId())
                .map(to -> new Call<>(nobody, Place.GROUP, voices.organisation(), new Moved(to)));
    }

    private Optional<Call<?>> inPrivate(Message message, boolean edited) {
        var language = voices.of(message.getFrom(), words(message));
        if (message.hasText()) {
            return Commands.read(message)
                    .<Call<?>>map(typed -> call(message, language, typed))
                    .or(() -> answered(message, edited))
                    .or(() -> Optional.of(call(message, language, said(message, edited))));
        }
        return other(message, edited)
                .filter(_ -> edited || albums.first(message))
                .map(what -> call(message, voices.of(message.getFrom(), words(message)), what));
    }

    /** A picture, where it answers nothing: an answer is words. */
    private Optional<What> other(Message message, boolean edited) {
        return SentPictures.in(message)
                .filter(_ -> prompts.asked(message).isEmpty())
                .<What>map(_ -> said(message, edited))
                .or(() -> Kinds.of(message).map(kind -> new Unusable(kind, message.getMessageId())));
    }

    private Optional<Call<?>> inGroup(Message message, boolean edited) {
        return Commands.read(message)
                .filter(_ -> !edited)
                .filter(_ -> me.known().stream().anyMatch(self -> Commands.addressed(message, self.username())))
                .<Call<?>>map(typed -> call(message, voices.organisation(), typed))
                .or(() -> answered(message, edited));
    }

    private Optional<Call<?>> answered(Message message, boolean edited) {
        return prompts.asked(message).map(prompt -> answer(message, prompt, edited));
    }

    private Call<Answered> answer(Message message, Spoken prompt, boolean edited) {
        return call(message, prompt.language(), new Answered(prompt.action(), draft(message, edited)));
    }

    private static Said said(Message message, boolean edited) {
        return new Said(draft(message, edited), Optional.empty());
    }

    /** What a person wrote, with nothing of where it came from. */
    static Draft draft(Message message, boolean edited) {
        return new Draft(
                message.getMessageId(),
                words(message),
                SentPictures.in(message),
                edited,
                message.getForwardOrigin() != null);
    }

    /** The text, or the words below what is no text. */
    private static String words(Message message) {
        return Optional.ofNullable(message.getText())
                .or(() -> Optional.ofNullable(message.getCaption()))
                .orElse("");
    }

    private static <W extends What> Call<W> call(Message message, Language language, W what) {
        var place = message.getChat().isUserChat() ? Place.PRIVATE : Place.GROUP;
        return new Call<>(person(message), place, language, what);
    }

    private static Person person(Message message) {
        var chat = message.getChatId();
        return new Person(
                chat, inTheNameOfTheGroup(message) ? chat : message.getFrom().getId(), thread(message));
    }

    /** The topic that a message stands in; 0 where the chat has none. */
    static int thread(Message message) {
        return Boolean.TRUE.equals(message.getIsTopicMessage()) && message.getMessageThreadId() != null
                ? message.getMessageThreadId()
                : 0;
    }
}
