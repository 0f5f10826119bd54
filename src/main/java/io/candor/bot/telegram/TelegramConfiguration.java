package io.candor.bot.telegram;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The library's objects, made by hand: its own starter fails where Telegram is away. */
@Configuration(proxyBeanMethods = false)
class TelegramConfiguration {

    @Bean
    Connection telegramConnection(TelegramProperties properties) {
        return new Connection(properties);
    }

    @Bean
    TelegramClient telegramClient(Connection connection) {
        return connection.client(TelegramConfiguration.mapper());
    }

    @Bean
    BackOff pollingBackOff() {
        return new BackOff(RandomGenerator.getDefault());
    }

    /** The library's own kind of mapper, apart from the one that Spring uses. */
    static ObjectMapper mapper() {
        return new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }
}
