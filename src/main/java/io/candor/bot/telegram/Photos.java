package io.candor.bot.telegram;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.sealing.Bytes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Messages that show a picture, always uploaded afresh and under the same name. */
@Component
class Photos {
    private static final String NAME = "picture.jpg";

    private final Keyboards keyboards;

    Photos(Keyboards keyboards) {
        this.keyboards = keyboards;
    }

    Outgoing<Message> message(Destination to, Language language, Say say, Optional<ReplyParameters> under) {
        return Outgoing.photo(() -> {
            var photo = SendPhoto.builder()
                    .chatId(to.chat())
                    .photo(new InputFile(stream(say.picture().orElseThrow()), NAME))
                    .caption(say.html())
                    .parseMode(ParseMode.HTML)
                    .protectContent(say.guarded())
                    .disableNotification(say.silent());
            keyboards.markup(to.chat(), language, say.keyboard()).ifPresent(photo::replyMarkup);
            under.ifPresent(photo::replyParameters);
            return (to.thread() == 0 ? photo : photo.messageThreadId(to.thread())).build();
        });
    }

    Outgoing<Serializable> edit(long chat, int message, Language language, Redraw redraw) {
        return Outgoing.media(() -> {
            var edit = EditMessageMedia.builder()
                    .chatId(chat)
                    .messageId(message)
                    .media(InputMediaPhoto.builder()
                            .media(stream(redraw.picture().orElseThrow()), NAME)
                            .caption(redraw.html())
                            .parseMode(ParseMode.HTML)
                            .build());
            keyboards.markup(chat, language, redraw.keyboard()).ifPresent(edit::replyMarkup);
            return edit.build();
        });
    }

    private static InputStream stream(Bytes jpeg) {
        return new ByteArrayInputStream(jpeg.toArray());
    }
}
