package io.candor.bot;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for every conversation.
 *
 * @param languages the organisation's languages, the first one for whoever's own the bot does not speak; default both
 */
@ConfigurationProperties("candor")
@Validated
record BotProperties(@DefaultValue({"en", "zh"}) @NotEmpty List<String> languages) {}
