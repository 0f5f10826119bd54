package io.candor.ledger.chat;

import java.util.List;
import java.util.OptionalInt;

/** Small numbers as people write them: digits, English words up to twelve, Chinese numerals up to ninety-nine. */
final class Numerals {
    static final String WRITTEN =
            "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[一二两三四五六七八九十廿]{1,4}";

    private static final List<String> WORDS = List.of(
            "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    private Numerals() {}

    static OptionalInt read(String written) {
        if (written.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        return written.matches("[a-z]+") ? word(written) : chinese(written);
    }

    private static OptionalInt word(String written) {
        var at = written.equals("an") ? 0 : WORDS.indexOf(written);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(at, 1));
    }

    private static OptionalInt chinese(String written) {
        var plain = written.replace('两', '二').replace("廿", "二十");
        var tens = plain.indexOf('十');
        if (tens < 0) {
            return plain.length() == 1 ? digit(plain) : OptionalInt.empty();
        }
        var before = tens == 0 ? OptionalInt.of(1) : digit(plain.substring(0, tens));
        var after = tens == plain.length() - 1 ? OptionalInt.of(0) : digit(plain.substring(tens + 1));
        return before.isEmpty() || after.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(before.getAsInt() * TEN + after.getAsInt());
    }

    private static OptionalInt digit(String written) {
        var value = written.length() == 1 ? DIGITS.indexOf(written) : -1;
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
