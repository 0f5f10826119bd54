package io.candor.bot;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for every conversation.
 *
 * @param languages the organisation's languages, {@code en} and {@code zh}, the first one for whoever's own the bot
 *     does not speak; default both, English first
 */
@ConfigurationProperties("candor")
@Validated
record BotProperties(
        @DefaultValue({"en", "zh"}) @NotEmpty
        List<@Pattern(regexp = "en|zh", message = "must be en or zh") String> languages) {}
