package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {
    private static final String FAMILY = "👨‍👩‍👧‍👦";
    private static final String ENGLAND = "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The stairs are dark.",
                "<b>bold?</b> & \"quoted\"",
                "一楼的灯坏了。\n\t二楼也是。",
                FAMILY + " ❤️ 👍🏽 🇨🇳 " + ENGLAND,
                "می‌خواهم",
                "\u200Fשלום",
                "é e\u0301"
            })
    void keepsWhatPeopleWrite(String text) {
        assertThat(Words.of(text).text()).isEqualTo(text);
    }

    @Test
    void removesControlCharacters() {
        assertThat(Words.of("a\u0000b\u0007c\u001Bd\u007Fe\u009Bf").text()).isEqualTo("abcdef");
    }

    @Test
    void makesAllLineEndsOne() {
        assertThat(Words.of("a\r\nb\rc\u2028d\u2029e\u0085f").text()).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void removesHalvesOfPairsAndNothingElse() {
        assertThat(Words.of("\uD83D" + "a\uDE00b😀\uD83D").text()).isEqualTo("ab😀");
    }

    @Test
    void removesWhatTurnsTextAround() {
        assertThat(Words.of("invoice\u202Etxt.exe\u202C \u2066x\u2069").text()).isEqualTo("invoicetxt.exe x");
    }

    @Test
    void removesHiddenMarksByWhichACopiedTextCouldTellItsReader() {
        assertThat(Words.of("se\u200Bcr\u2060e\uFEFFt\uDB40\uDC41\uDB40\uDC42\u00AD")
                        .text())
                .isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "\u0000",
                "\u200B\u200D\uFEFF",
                "\u3164",
                "\u115F\u1160\uFFA0",
                "\u2800\u2800",
                "\uFE0F",
                "\u00A0\u3000",
                "\uD83D",
                "\u202E\u2066",
                "\uDB40\uDC41"
            })
    void findsNothingToReadIn(String text) {
        assertThatThrownBy(() -> Words.of(text)).isInstanceOf(NothingToRead.class);
    }

    @Test
    void takesWhatFitsAndSaysHowMuchIsTooMuch() {
        assertThat(Words.of("字".repeat(3_500)).text()).hasSize(3_500);
        assertThat(Words.of(" ".repeat(300) + "a".repeat(3_500)).text()).hasSize(3_500);
        assertThatThrownBy(() -> Words.of("a".repeat(3_501)))
                .isInstanceOfSatisfying(
                        TooLong.class,
                        tooLong -> assertThat(tooLong.arguments()).contains(3_501, 3_500, 1));
        assertThatThrownBy(() -> Words.of("😀".repeat(2_048))).isInstanceOf(TooLong.class);
    }

    @Test
    void neverShowsThemInALog() {
        assertThat(Words.of("The stairs are dark.")).hasToString("Words[hidden]");
    }
}
