package io.candor.giveaway;

import java.time.YearMonth;
import java.util.Set;

/** Chinese resident identity numbers: region, day of birth, and the check digit of GB 11643. */
final class ResidentIds {
    private static final int LENGTH = 18;
    private static final String CHECKS = "10X98765432";
    private static final Set<String> REGIONS = Set.of(
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91"
                    .split(" "));

    private ResidentIds() {}

    static boolean matches(Digits digits) {
        var length = digits.length();
        return length == LENGTH && isOne(digits.value())
                || length == LENGTH - 1 && digits.endInX() && isOne(digits.value() + "X");
    }

    static boolean isOne(String number) {
        return REGIONS.contains(number.substring(0, 2)) && hasDayOfBirth(number) && number.charAt(17) == check(number);
    }

    /** The check digit that belongs to the first seventeen. */
    static char check(String number) {
        var sum = 0;
        var weight = 2;
        for (var at = LENGTH - 2; at >= 0; at--) {
            sum += (number.charAt(at) - '0') * weight;
            weight = weight * 2 % 11;
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean hasDayOfBirth(String number) {
        var year = Integer.parseInt(number.substring(6, 10));
        var month = Integer.parseInt(number.substring(10, 12));
        var day = Integer.parseInt(number.substring(12, 14));
        return year >= 1880
                && year < 2100
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
    }
}
