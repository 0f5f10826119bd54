package io.candor.bot.telegram;

import io.candor.bot.Call;
import io.candor.bot.Language;
import io.candor.bot.Place;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Reply.Erase;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.bot.SignedActions.Spoken;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;

/** Steps of a reply as the library's methods: HTML, never a link preview. */
@Component
class Messages {
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final Keyboards keyboards;
    private final PromptLinks prompts;

    Messages(Keyboards keyboards, PromptLinks prompts) {
        this.keyboards = keyboards;
        this.prompts = prompts;
    }

    SendMessage message(long chat, Language language, Say say) {
        var message = plain(chat, say.html());
        keyboards.markup(chat, language, say.keyboard()).ifPresent(message::replyMarkup);
        say.to().map(Messages::replyTo).ifPresent(message::replyParameters);
        return message.build();
    }

    EditMessageText edit(long chat, int message, Language language, Redraw redraw) {
        var edit = EditMessageText.builder()
                .chatId(chat)
                .messageId(message)
                .text(redraw.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(NO_PREVIEW);
        keyboards.markup(chat, language, redraw.keyboard()).ifPresent(edit::replyMarkup);
        return edit.build();
    }

    SendMessage question(Call<?> call, Language language, Ask ask) {
        var chat = call.person().chat();
        return plain(chat, prompts.markup(chat, new Spoken(ask.action(), language)) + ask.html())
                .replyMarkup(ForceReplyKeyboard.builder()
                        .forceReply(true)
                        .selective(call.place() == Place.GROUP)
                        .inputFieldPlaceholder(ask.placeholder())
                        .build())
                .build();
    }

    DeleteMessages deletion(long chat, Erase erase) {
        return DeleteMessages.builder()
                .chatId(chat)
                .messageIds(erase.messages())
                .build();
    }

    private static SendMessage.SendMessageBuilder<?, ?> plain(long chat, String html) {
        return SendMessage.builder()
                .chatId(chat)
                .text(html)
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(NO_PREVIEW);
    }

    private static ReplyParameters replyTo(int message) {
        return ReplyParameters.builder()
                .messageId(message)
                .allowSendingWithoutReply(true)
                .build();
    }
}
