package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.sealing.CodeMistyped.Reason;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTests {
    /** 01OI… would be typed for it as well; fits its check symbol. */
    private static final String CODE = "7F3K9QXA01WZ2M4";

    private static final ReceiptCode RECEIPT = completed(CODE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7F3K-9QXA-01WZ-2M4_",
                "7f3k-9qxa-01wz-2m4_",
                "7F3K9QXA01WZ2M4_",
                "  7F3K 9QXA\t01WZ\n2M4_  ",
                "7F3K-9QXA-OIWZ-2M4_",
                "7f3k-9qxa-olwz-2m4_",
                "7F3K–9QXA—01WZ‑2M4_",
                "７Ｆ３Ｋ－９ＱＸＡ－０１ＷＺ－２Ｍ４_",
                "７ｆ３ｋ　９ｑｘａ　ｏｌｗｚ　２ｍ４_",
                "7F3K——9QXA——01WZ——2M4_",
                "7F3K−9QXA﹣01WZ〜2M4_",
                "7F3Kー9QXAｰ01WZ⁃2M4_",
                "\u200e7F3K\u200b9QXA\u00ad01WZ\ufeff2M4_\u202c",
                "𝟕𝐅𝟑𝐊-𝟗𝐐𝐗𝐀-𝟎𝟏𝐖𝐙-𝟐𝐌𝟒_",
            })
    void isReadHoweverItIsTyped(String typed) {
        String whole = typed.replace("_", RECEIPT.symbols().substring(15));

        assertThat(ReceiptCode.parse(whole)).isEqualTo(RECEIPT);
        assertThat(ReceiptCode.resembles(whole)).isTrue();
    }

    @Test
    void isReadInAnyMixtureOfWaysOfTyping() {
        Random random = new Random(11);

        Codes.drawn(2_000).forEach(code -> {
            String typed = Codes.typed(code, random);

            assertThat(ReceiptCode.parse(typed)).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrongAndNotWhatWasTyped(String typed, Reason reason) {
        assertThatThrownBy(() -> ReceiptCode.parse(typed)).isInstanceOfSatisfying(CodeMistyped.class, wrong -> {
            assertThat(wrong.reason()).isEqualTo(reason);
            assertThat(wrong)
                    .hasToString("io.candor.sealing.CodeMistyped: not a receipt code: " + reason)
                    .hasNoCause();
        });
    }

    static Stream<Arguments> wrong() {
        String megabyte = "7F3K-".repeat(200_000);
        return Stream.of(
                Arguments.of("", Reason.LENGTH),
                Arguments.of(" - \u200b – ", Reason.LENGTH),
                Arguments.of("S-7F3K9Q", Reason.LENGTH),
                Arguments.of(RECEIPT.grouped() + "0", Reason.LENGTH),
                Arguments.of(RECEIPT.grouped() + " ".repeat(300), Reason.LENGTH),
                Arguments.of(megabyte, Reason.LENGTH),
                Arguments.of("\ud800".repeat(1_000_000), Reason.LENGTH),
                Arguments.of("7F3K-9QXU-01WZ-2M4U", Reason.SYMBOL),
                Arguments.of("\0".repeat(16), Reason.SYMBOL),
                Arguments.of("7F3K9QXA01WZ2M4\0", Reason.SYMBOL),
                Arguments.of("7F3K9QXA01WZ2M4\ud83d", Reason.SYMBOL),
                Arguments.of("7F3K9QXA01WZ2M4\ude00", Reason.SYMBOL),
                Arguments.of("😀".repeat(8), Reason.SYMBOL),
                Arguments.of("意见意见意见意见意见意见意见意见", Reason.SYMBOL),
                Arguments.of("7F3K-9QXA-01WZ-2M4" + otherThan(RECEIPT.symbols().charAt(15)), Reason.CHECK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "characteristical",
                "CHARACTERISTICAL",
                "A long text with 16 things in it.",
                "7F3K-9QXA",
                "7F3K-9QXA-01WZ-2M4U",
                "\0",
                "😀"
            })
    void resemblesNoOrdinaryText(String typed) {
        assertThat(ReceiptCode.resembles(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7F3K-9QXA-01WZ-2M40",
                "7F3K-9QXA-01WZ-2M41",
                "7f3k9qxa01wz2m41",
                "ABCD-EFGH-JKMN-PQRS",
                "abcd efgh jkmn pqrs"
            })
    void resemblesACodeAlsoWhenMistyped(String typed) {
        assertThat(ReceiptCode.resembles(typed)).isTrue();
    }

    private static char otherThan(char symbol) {
        return symbol == '0' ? '1' : '0';
    }

    private static ReceiptCode completed(String fifteen) {
        return new ReceiptCode(fifteen + Symbols.symbol(CheckSymbol.of(Symbols.values(fifteen))));
    }
}
