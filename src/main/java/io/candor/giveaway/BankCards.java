package io.candor.giveaway;

import java.util.regex.Pattern;

/** Bank cards: 13 to 19 digits, of which the last one checks the others (Luhn, ISO/IEC 7812). */
final class BankCards {
    /** Together, or parted as on a card; all apart, for those who spell it out. */
    private static final Pattern SHAPE = Pattern.compile(
            "1[3-9]|4(?:-4){2}-[1-4]|4(?:-4){3}(?:-[1-3])?|4-6-[45]|6-(?:7|9|1[0-3])|8-8|1(?:-1){12,18}");
    /** Leaves out years, the seconds of computers' clocks, and books. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:[3-8]|9(?!7[89][0-9]{10}$)|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))[0-9]{9,18}");

    private BankCards() {}

    static boolean matches(Digits digits) {
        return SHAPE.matcher(digits.shape()).matches() && isOne(digits.value());
    }

    static boolean isOne(String number) {
        return NUMBER.matcher(number).matches() && sum(number) % 10 == 0;
    }

    /** Every second digit from the right counts twice, as the sum of its digits. */
    private static int sum(String number) {
        var sum = 0;
        for (var at = 0; at < number.length(); at++) {
            var digit = number.charAt(number.length() - 1 - at) - '0';
            sum += at % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum;
    }
}
