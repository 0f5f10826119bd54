package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameWordsTests {
    private static final String SAID = "The café's stairs (2nd floor) are dark, ﬁx them";

    /** Letters, marks, spaces, punctuation, things that nobody sees, halves of what composes, and the full-width block. */
    private static final int[] ODD =
            "aZéßΣςİıﬁ①½Ａｚ０！。、，“”…—-_()'\u0301\u0308\u0345 \u00a0\u3000\u2028\t\n\u200b\u200d\ufeff\u00ad¨ᄀ가각台語👍🏽ㅎ"
                    .codePoints()
                    .toArray();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THE CAFÉ'S STAIRS (2ND FLOOR) ARE DARK, FIX THEM",
                "  the cafe\u0301's   stairs\n(2nd\u3000floor) are dark, fix them \t",
                "Ｔｈｅ ｃａｆé's stairs (２nd floor) are dark, fix them",
                "The ca\u200bfé's st\u00adairs (2nd floor) are\u00a0dark, fix th\u2060em\ufeff",
                "«The café's stairs (2nd floor) are dark, fix them!!! …»",
            })
    void areTheSameHoweverTheyLook(String other) {
        assertThat(SameWords.of(other)).isEqualTo(SameWords.of(SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The cafe's stairs (2nd floor) are dark, fix them",
                "The café's stairs 2nd floor are dark, fix them",
                "The café's stairs (2nd floor) are dark fix them",
                "Thе café's stairs (2nd floor) are dark, fix them", // a Cyrillic letter
                "The café's stairs (2nd floor) are dark, fix them 2",
                "Thecafé's stairs (2nd floor) are dark, fix them",
            })
    void areNotTheSameWhereSomethingElseIsSaid(String other) {
        assertThat(SameWords.of(other)).isNotEqualTo(SameWords.of(SAID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"楼梯太暗，请修。", "楼梯太暗,请修", "  楼梯太暗，请修！", "「楼梯太暗，请修」"})
    void holdsForChineseAsWell(String said) {
        assertThat(SameWords.of(said)).isEqualTo("楼梯太暗,请修");
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "!!!", "…", "。"})
    void keepsWhatIsPunctuationAndNothingElse(String said) {
        assertThat(SameWords.of(said)).isNotBlank();
        assertThat(SameWords.of(said)).isNotEqualTo(SameWords.of("?"));
    }

    @RepeatedTest(200)
    void staysWhatItIsAndIgnoresWhatDoesNotCount(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var said = "x" + text(random) + "x";

        var form = SameWords.of(said);

        assertThat(SameWords.of(form)).isEqualTo(form);
        assertThat(variants())
                .allSatisfy(
                        variant -> assertThat(SameWords.of(variant.apply(said))).isEqualTo(form));
        assertThat(SameWords.of(said + "y")).isNotEqualTo(form);
        var bare = text(random);
        assertThat(SameWords.of(SameWords.of(bare))).isEqualTo(SameWords.of(bare));
    }

    private static List<UnaryOperator<String>> variants() {
        return List.of(
                said -> Normalizer.normalize(said, Normalizer.Form.NFD),
                said -> Normalizer.normalize(said, Normalizer.Form.NFKC),
                said -> said.replace('a', 'A').replace('Z', 'z'),
                said -> " \u3000" + said + "\n ",
                said -> "“" + said + "”!",
                said -> said.replace(" ", " \t \u2003"),
                said -> "\u200b" + said.charAt(0) + "\u00ad" + said.substring(1) + "\ufeff");
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .map(_ -> ODD[random.nextInt(ODD.length)])
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
