package io.candor.giveaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looking takes steps in proportion to the text, whatever stands in it; a step is a character that is looked at. */
class EffortTests {
    private static final int SOME = 700;
    private static final int STEPS_PER_CHARACTER = 10_000;

    /** What keeps patterns busy when it is repeated: beginnings of what they look for. */
    static Stream<String> hostile() {
        return Stream.of(
                "a",
                "A",
                "1",
                "0",
                "1 ",
                "13",
                "138 ",
                "1-",
                "+1",
                "00",
                "(",
                " ",
                "\n",
                ".",
                "@",
                "a@",
                "a.",
                "a@a.",
                "a-",
                "aA1_",
                "_",
                "@a",
                "@张",
                "我",
                "我是",
                "我是三",
                "我叫",
                "我叫王",
                "本人",
                "本人,",
                "作为",
                "作为唯一",
                "只有我",
                "全",
                "全我",
                "除了我",
                "在三",
                "我在三",
                "我住",
                "我家",
                "住1",
                "5月3日",
                "5月3日 ",
                "1号",
                "302室",
                "一",
                "一二 ",
                "零",
                "O",
                "OI1",
                "O1 ",
                "My name is ",
                "I am ",
                "I am the ",
                "I am the a ",
                "I am a ",
                "as the ",
                "as the only ",
                "I work in the ",
                "I work in the a ",
                "signed, ",
                "signed,\n",
                "Thanks\n",
                "\n-",
                "\n- A",
                "Ab ",
                "Ab.",
                "room ",
                "room 1 ",
                "on 3 May ",
                "12:00 ",
                "3 May room",
                "my room ",
                "t.me/",
                "https://",
                "http://a",
                "x.com/a",
                "my qq ",
                "qq",
                "qq1",
                "微信",
                "微信号",
                "wx:",
                "facebook ",
                "insta:a",
                "粤B",
                "粤B1",
                "plate A",
                "plate is ",
                "employee id ",
                "id ",
                "badge 1",
                "passport ",
                "工号",
                "身份证",
                "学号:",
                "敬礼\n",
                "姓名:",
                "12 Elm ",
                "\u200B",
                "\uD800",
                "\uFDFA",
                "１",
                "①",
                "1️⃣",
                "а",
                "é",
                "👩‍👩‍👧‍👦",
                "1/",
                "1.1",
                "1 (",
                "a a",
                "a'a ");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void growsNoFasterThanTheText(String part) {
        var once = steps(part, SOME);
        var twice = steps(part, 2 * SOME);

        assertThat(once).isLessThan((long) STEPS_PER_CHARACTER * SOME);
        assertThat(twice).isLessThan(2 * once + once / 4 + 20_000);
    }

    @Test
    void isTheSameForRandomPartsOfExamples() {
        var random = new Random(8);
        var examples = Examples.all();

        for (var round = 0; round < 60; round++) {
            var text = examples.get(random.nextInt(examples.size())).text();
            var from = random.nextInt(text.length());
            var part = text.substring(from, from + 1 + random.nextInt(text.length() - from));

            growsNoFasterThanTheText(part);
        }
    }

    @Test
    void nothingBreaksItWhateverIsTyped() {
        var random = new Random(9);

        for (var round = 0; round < 2_000; round++) {
            var text = random.ints(random.nextInt(80), 0, Character.MAX_VALUE + 1)
                    .collect(StringBuilder::new, (all, unit) -> all.append((char) unit), StringBuilder::append)
                    .toString();

            assertThatCode(() -> Giveaways.in(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void everyCharacterHasALook() {
        for (var character = 0; character <= Character.MAX_CODE_POINT; character++) {
            var plain = Lookalikes.plain(character);

            assertThat(plain.length()).isLessThanOrEqualTo(18);
        }
    }

    private static long steps(String part, int length) {
        var plain = Plain.of(
                        part.repeat(length / Math.max(1, Plain.of(part).text().length()) + 1))
                .text();
        var counted = new Counted(plain, new AtomicLong());
        Numerals.masked(counted).forEach(_ -> {});
        Numerals.spelt(counted).forEach(_ -> {});
        Giveaways.spots(counted);
        return counted.steps().get();
    }

    /** Counts how often somebody looks at a character. */
    private record Counted(CharSequence text, AtomicLong steps) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            steps.addAndGet(text.length());
            return text.toString();
        }
    }
}
