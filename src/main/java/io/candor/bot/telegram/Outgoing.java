package io.candor.bot.telegram;

import java.io.Serializable;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * A call to Telegram that can be made again. Whatever has a file in it is made anew each time: the library reads a file
 * only once.
 *
 * @param method its name
 */
record Outgoing<T>(String method, Way<T> way) {

    /** How it is made. */
    interface Way<T> {
        T by(TelegramClient client) throws TelegramApiException;
    }

    static <T extends Serializable, M extends BotApiMethod<T>> Outgoing<T> of(M method) {
        return new Outgoing<>(method.getMethod(), client -> client.execute(method));
    }

    static Outgoing<Message> photo(Supplier<SendPhoto> photo) {
        return new Outgoing<>(SendPhoto.PATH, client -> client.execute(photo.get()));
    }

    static Outgoing<Serializable> media(Supplier<EditMessageMedia> media) {
        return new Outgoing<>(EditMessageMedia.PATH, client -> client.execute(media.get()));
    }

    @Override
    public String toString() {
        return "Outgoing[" + method + "]";
    }
}
