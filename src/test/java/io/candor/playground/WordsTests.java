package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void areThereInBothLanguages() {
        var english = ResourceBundle.getBundle("messages.playground", Locale.ROOT);
        var chinese = ResourceBundle.getBundle("messages.playground", Locale.CHINESE);

        assertThat(chinese.getLocale()).isEqualTo(Locale.CHINESE);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.keySet())
                .filteredOn(key -> chinese.getString(key).equals(english.getString(key)))
                .containsExactly("playground.group.desk");
    }

    @Test
    void areEnglishForEverybodyElse() {
        assertThat(Words.of("playground.wrong.nobody", Locale.FRENCH)).isEqualTo("There is no such person.");
        assertThat(Words.of("playground.wrong.nobody", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("这里没有这个人。");
    }
}
