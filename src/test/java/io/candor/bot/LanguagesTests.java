package io.candor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource({
        "en, The lamp is broken, ENGLISH",
        "en-GB, The lamp is broken, ENGLISH",
        "zh-hans, hello, CHINESE",
        "zh, 路灯坏了, CHINESE",
        "en, 路灯坏了，请修, CHINESE",
        "en, the 路 lamp, ENGLISH",
        "fr, la lampe, ENGLISH",
        "fr, 路灯, CHINESE",
        ", 12345, ENGLISH",
        "en, 🙂🙂, ENGLISH",
    })
    void followsTheAppUnlessTheTextIsMostlyHan(String app, String text, Language expected) {
        var languages = new Languages(new BotProperties(List.of("en", "zh")));

        assertThat(languages.of(Optional.ofNullable(app), text)).isEqualTo(expected);
    }

    @Test
    void takesTheOrganisationsFirstForALanguageThatItDoesNotSpeak() {
        var languages = new Languages(new BotProperties(List.of("zh", "en")));

        assertThat(languages.of(Optional.of("fr"), "bonjour")).isEqualTo(Language.CHINESE);
    }

    @Test
    void neverSpeaksALanguageThatTheOrganisationDoesNotWant() {
        var languages = new Languages(new BotProperties(List.of("en")));

        assertThat(languages.of(Optional.of("zh-hans"), "路灯坏了")).isEqualTo(Language.ENGLISH);
    }
}
