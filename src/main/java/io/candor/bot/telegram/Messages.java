package io.candor.bot.telegram;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Place;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.bot.SignedActions.Spoken;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;

/** Steps of a reply as the library's methods: HTML, never a link preview. */
@Component
class Messages {
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final Keyboards keyboards;
    private final PromptLinks prompts;
    private final Photos photos;

    Messages(Keyboards keyboards, PromptLinks prompts, Photos photos) {
        this.keyboards = keyboards;
        this.prompts = prompts;
        this.photos = photos;
    }

    /** @param previous what a message that replies to the previous one replies to */
    Outgoing<Message> message(Destination to, Language language, Say say, Optional<Integer> previous) {
        var under = above(say, previous).map(Messages::replyTo);
        return say.picture().isPresent()
                ? photos.message(to, language, say, under)
                : Outgoing.of(text(to, language, say, under));
    }

    private SendMessage text(Destination to, Language language, Say say, Optional<ReplyParameters> under) {
        var message = plain(to, say.html());
        keyboards.markup(to.chat(), language, say.keyboard()).ifPresent(message::replyMarkup);
        under.ifPresent(message::replyParameters);
        return marked(message, say).build();
    }

    private static SendMessage.SendMessageBuilder<?, ?> marked(SendMessage.SendMessageBuilder<?, ?> message, Say say) {
        if (say.guarded()) {
            message.protectContent(true);
        }
        return say.silent() ? message.disableNotification(true) : message;
    }

    private static Optional<Integer> above(Say say, Optional<Integer> previous) {
        return switch (say.under()) {
            case Reply.Nothing() -> Optional.empty();
            case Reply.Message(var id) -> Optional.of(id);
            case Reply.Previous() -> previous;
        };
    }

    Outgoing<Serializable> edit(long chat, int message, Language language, Redraw redraw) {
        return redraw.picture().isPresent()
                ? photos.edit(chat, message, language, redraw)
                : Outgoing.of(text(chat, message, language, redraw));
    }

    private EditMessageText text(long chat, int message, Language language, Redraw redraw) {
        var edit = EditMessageText.builder()
                .chatId(chat)
                .messageId(message)
                .text(redraw.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(NO_PREVIEW);
        keyboards.markup(chat, language, redraw.keyboard()).ifPresent(edit::replyMarkup);
        return edit.build();
    }

    /** In a group it replies to the pressed card and opens an answer field only for whoever pressed. */
    SendMessage question(Received received, Language language, Ask ask) {
        var call = received.call();
        var here = call.person().here();
        var inGroup = call.place() == Place.GROUP;
        var mention = received.username().filter(_ -> inGroup).map(name -> "@" + name + " ");
        var link = prompts.markup(here.chat(), new Spoken(ask.action(), language));
        var question = plain(here, link + mention.orElse("") + ask.html())
                .replyMarkup(ForceReplyKeyboard.builder()
                        .forceReply(true)
                        .selective(inGroup)
                        .inputFieldPlaceholder(ask.placeholder())
                        .build());
        received.pressed().filter(_ -> inGroup).map(Messages::replyTo).ifPresent(question::replyParameters);
        return question.build();
    }

    DeleteMessage deletion(long chat, int message) {
        return DeleteMessage.builder().chatId(chat).messageId(message).build();
    }

    private static SendMessage.SendMessageBuilder<?, ?> plain(Destination to, String html) {
        var message = SendMessage.builder()
                .chatId(to.chat())
                .text(html)
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(NO_PREVIEW);
        return to.thread() == 0 ? message : message.messageThreadId(to.thread());
    }

    private static ReplyParameters replyTo(int message) {
        return ReplyParameters.builder()
                .messageId(message)
                .allowSendingWithoutReply(true)
                .build();
    }
}
