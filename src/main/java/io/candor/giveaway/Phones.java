package io.candor.giveaway;

import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers, by how countries write theirs and by the words before them. */
final class Phones {
    /** The whole number, how it is parted, and what stands before it. */
    private record Way(Pattern number, Pattern shape, Pattern before) {

        static Way of(String number, String shape, String before) {
            return new Way(Pattern.compile(number), Pattern.compile(shape), Pattern.compile(before));
        }

        boolean fits(Digits digits) {
            return shape.matcher(digits.shape()).matches()
                    && number.matcher(digits.value()).matches()
                    && digits.follow(before);
        }
    }

    private static final String ANYHOW = "[0-9]{1,2}(?:-[0-9]{1,2}){0,5}";
    private static final String ANYTHING = "";
    private static final String SAID =
            "(?i:\\b(?:(?:tele)?phone|tel|mobile|cell|whats ?app|viber|fax|call|text|ring|dial|reach|my number"
                    + "|my digits)\\b|电话|電話|手机|手機|座机|座機|固话|短号|致电|来电|拨打|打给我|联系方式|聯繫方式|联系我|聯絡我|传真|傳真|号码是|號碼是)"
                    + "[^0-9\\n!?。]{0,12}$";

    private static final List<Way> WAYS = List.of(
            // with the country's code
            Way.of("[0-9]{9,15}", ANYHOW, "\\+ ?\\(?$"),
            Way.of("00[1-9][0-9]{8,13}", "(?!1-)" + ANYHOW, ANYTHING),
            // Chinese mobile
            Way.of(
                    "(?:86)?1[3-9][0-9]{9}",
                    "(?:2-)?(?:11|13|3-4-4|3-8|7-4|4-4-3|3-3-5|5-6|4-7|3-5-3|3-2-2-2-2)|1(?:-1){10}(?:-1-1)?",
                    ANYTHING),
            // North American
            Way.of("1?(?!.{2}0.{2}0.{3}0$)[2-9](?!00)[0-9]{2}[2-9][0-9]{6}", "(?:1-)?3-(?:3-4|7)", ANYTHING),
            // with the zero of calls within a country, mobile or not
            Way.of("0[1-9][0-9]{8,10}", "1[0-2]|[2-5](?:-[3-8]){1,3}|2-2-2-2-2", ANYTHING),
            Way.of("(?!(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9])[0-9]{7,15}", ANYHOW, SAID));

    /** Calls to these cost nothing, and lead to offices, not to people. */
    private static final Pattern OFFICES =
            Pattern.compile("1?8(?:00|33|44|55|66|77|88)[0-9]{7}|400[0-9]{7}|(?:86)?[48]00[0-9]{7}");

    /** Within a house. */
    static final List<Finder> FINDERS = List.of(PatternFinder.of(
            Kind.PHONE,
            Cue.DIGIT,
            "(?:(?i:\\bext(?:ension)?\\b\\.?)(?: (?:is|number|no\\.?))?|分机|分機|内线|內線|短号|短號)[号號]?[ :是#]{0,3}+[0-9]{3,6}"
                    + "(?![0-9])"));

    private Phones() {}

    static boolean matches(Digits digits) {
        return WAYS.stream().anyMatch(way -> way.fits(digits))
                && !OFFICES.matcher(digits.value()).matches();
    }
}
