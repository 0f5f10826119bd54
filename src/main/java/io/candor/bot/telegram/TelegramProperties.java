package io.candor.bot.telegram;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How to reach Telegram.
 *
 * @param token the bot's token, as @BotFather gives it; without one the playground starts
 * @param apiUrl the Bot API server; default the public one
 * @param chatBurst how many messages may go to one chat at once before they are paced at one a second; default 20
 * @param groupPerMinute how many messages may go to one group in a minute; default 20, all that Telegram takes
 * @param groupPerMinute how many messages may go to one group in a minute; default 20, which is all that Telegram takes
 */
@ConfigurationProperties("candor.telegram")
@Validated
record TelegramProperties(
        @Pattern(regexp = "\\d+:[A-Za-z0-9_-]{20,}", message = "must be the bot's token as @BotFather gives it")
        String token,

        @DefaultValue("https://api.telegram.org") URI apiUrl,
        @DefaultValue("20") @Min(1) int chatBurst,
        @DefaultValue("20") @Min(1) int groupPerMinute) {

    @Override
    public String toString() {
        return "TelegramProperties[hidden]";
    }
}
