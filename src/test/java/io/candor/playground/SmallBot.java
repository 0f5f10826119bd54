package io.candor.playground;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A simulator of its own, and the library that the real bot uses, talking to it. */
final class SmallBot implements AutoCloseable {
    final Simulator simulator = Simulator.start(0);
    final OkHttpTelegramClient client = new OkHttpTelegramClient(
            new ObjectMapper(),
            new OkHttpClient(),
            simulator.token(),
            TelegramUrl.builder()
                    .schema("http")
                    .host("127.0.0.1")
                    .port(simulator.port())
                    .build());

    Update newest() throws TelegramApiException {
        return client.execute(GetUpdates.builder().timeout(1).build()).getLast();
    }

    <T extends Serializable> TelegramApiRequestException refused(BotApiMethod<T> method) {
        return catchThrowableOfType(TelegramApiRequestException.class, () -> client.execute(method));
    }

    @Override
    public void close() {
        simulator.close();
    }
}
