package io.candor.giveaway;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Unmasks digits that are written as letters ({@code l38 OO}) or as Chinese numerals ({@code 一三八零零}). */
final class Numerals {
    private static final String LETTERS = "OoIlЗб";
    private static final String THEIR_DIGITS = "001136";
    private static final String CHINESE = "〇零○一二三四五六七八九幺";
    private static final String THEIR_NUMBERS = "0001234567891";
    private static final int QUANTITY = 6;
    private static final int FEWEST_DIGITS = 3;

    /** Words of digits and such letters only, a digit in each. */
    private static final Pattern MASKED = Pattern.compile("(?<![\\p{Alnum}Зб])(?:(?=[" + LETTERS + "]{0,24}+[0-9])[0-9"
            + LETTERS + "]{1,24}+(?![\\p{Alnum}Зб])[ .()-]{0,2}+){1,12}+");

    private static final Pattern SPELT = Pattern.compile("(?:[0-9" + CHINESE + "][ -]?+){7,40}+");

    private Numerals() {}

    /** Length and places stay. */
    static void unmask(StringBuilder text) {
        masked(text.toString()).forEach(number -> replace(text, number, LETTERS, THEIR_DIGITS));
        spelt(text.toString()).forEach(number -> replace(text, number, CHINESE, THEIR_NUMBERS));
    }

    static Stream<MatchResult> masked(CharSequence text) {
        return !Cue.DIGIT.isIn(text)
                ? Stream.empty()
                : MASKED.matcher(text).results().filter(Numerals::isNumber);
    }

    static Stream<MatchResult> spelt(CharSequence text) {
        return SPELT.matcher(text).results();
    }

    private static boolean isNumber(MatchResult masked) {
        return masked.group().length() > QUANTITY
                && masked.group().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static void replace(StringBuilder text, MatchResult number, String masks, String digits) {
        for (var at = number.start(); at < number.end(); at++) {
            var mask = masks.indexOf(text.charAt(at));
            if (mask >= 0) {
                text.setCharAt(at, digits.charAt(mask));
            }
        }
    }
}
