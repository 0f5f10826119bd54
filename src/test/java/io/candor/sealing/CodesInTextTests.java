package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesInTextTests {
    private static final ReceiptCode CODE = Codes.drawn(9).toList().getLast();

    @ParameterizedTest
    @MethodSource("textsWithACode")
    void aValidCodeIsFound(String text) {
        assertThat(ReceiptCode.occursIn(text)).isTrue();
    }

    static Stream<String> textsWithACode() {
        String grouped = CODE.grouped();
        String wide = grouped.codePoints()
                .map(character -> character + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Stream.of(
                grouped,
                CODE.symbols(),
                "My code is " + grouped + ", what became of it?",
                "my code is " + CODE.symbols().toLowerCase(Locale.ROOT) + ".",
                "have they " + grouped.replace('-', ' ') + " said when",
                "我的查询码是" + CODE.symbols() + "请查一下",
                "我的查询码是" + wide + "。",
                "(" + grouped.replace("-", "——") + ")",
                "7F3K-9QXA-01WZ-2M40 " + grouped,
                "😀".repeat(1000) + "\0" + grouped + "\ud800");
    }

    @Test
    void aValidCodeIsFoundAmongWordsThatCouldBeGroupsOfOne() {
        assertThat(Codes.drawn(100)).allSatisfy(code -> {
            String text = "have they " + code.grouped().replace('-', ' ') + " said when";

            assertThat(ReceiptCode.occursIn(text)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing here",
                "S-7F3K9Q",
                "+1 555 123 4567",
                "6222 0210 0111 6245 702",
                "\ud800",
                "ABCDEFGHJKMNPQRSTVWXYZ0123456789"
            })
    void otherTextsHaveNone(String text) {
        assertThat(ReceiptCode.occursIn(text)).isFalse();
    }

    @Test
    void aMistypedCodeOrAPartOfALongerWordIsNone() {
        String mistyped = "is " + CODE.grouped().substring(1) + CODE.grouped().charAt(0);
        String longer = "is " + CODE.symbols() + "A";

        assertThat(ReceiptCode.occursIn(mistyped)).isFalse();
        assertThat(ReceiptCode.occursIn(longer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opinions/opinions-en.csv", "opinions/opinions-zh.csv"})
    void noRealOpinionIsTakenForOneOrHoldsOne(String file) {
        Stream<String> opinions = lines(file);

        assertThat(opinions).isNotEmpty().noneMatch(ReceiptCode::resembles).noneMatch(ReceiptCode::occursIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA ", "A", "7F3K-", "\u200b", "   A", "ﷺ", "\ud800"})
    void aVeryLongTextOfAnythingIsReadInAMoment(String part) {
        String text = part.repeat(200_000 / part.length());

        assertTimeout(Duration.ofSeconds(20), () -> ReceiptCode.occursIn(text));
    }

    @Test
    void randomTextIsNeverTakenForMoreThanText() {
        Random random = new Random(5);

        for (int round = 0; round < 3_000; round++) {
            String text = random.ints(random.nextInt(60), 0, Character.MAX_VALUE + 1)
                    .collect(StringBuilder::new, (all, unit) -> all.append((char) unit), StringBuilder::append)
                    .toString();

            assertThat(ReceiptCode.resembles(text)).isFalse();
            assertThat(ReceiptCode.occursIn(text)).isFalse();
        }
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources", file), UTF_8).stream()
                    .map(line -> List.of(line.split(",", 5)).getLast());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
