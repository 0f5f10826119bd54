package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import io.candor.bot.Language;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTests {

    @Test
    void saysEverythingInEveryLanguageWithTheSameArguments() {
        var english = bundle(Language.ENGLISH);
        var chinese = bundle(Language.CHINESE);

        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(arguments(chinese, key)).as(key).isEqualTo(arguments(english, key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsButtonsAndToastsAsShortAsTelegramWantsThem(Language language) {
        var words = bundle(language);

        assertThat(words.keySet()).allSatisfy(key -> {
            if (key.startsWith("suggestion.toast.") || key.equals("suggestion.mistake.limit")) {
                assertThat(words.getString(key)).hasSizeLessThanOrEqualTo(200);
            }
            if (key.startsWith("suggestion.command.")) {
                assertThat(words.getString(key)).hasSizeBetween(1, 256);
            }
        });
        assertThat(words.getString("suggestion.ask.placeholder")).hasSizeBetween(1, 64);
    }

    private static java.util.Set<String> arguments(ResourceBundle words, String key) {
        return new MessageFormat(words.getString(key)).getArgumentNames();
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "messages/suggestion",
                java.util.Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
