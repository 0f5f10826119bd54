package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.either;

import java.util.List;

/** Licence plates: Chinese ones by their form (GA 36), those of other countries by the words before them. */
final class Plates {
    private static final String PROVINCE = "[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊]";
    private static final String ANY = "[A-HJ-NP-Z0-9]";
    private static final String COMMON = "(?=(?:[A-Z]{0,2}[0-9]){3})" + ANY + "{5}";
    private static final String ELECTRIC = either("[A-HJK]" + ANY + "[0-9]{4}", "[0-9]{5}[A-HJK]");
    private static final String SPECIAL = ANY + "{4}[学學警挂掛港澳使領领试試超]";

    private static final String ANNOUNCED =
            "(?:(?i:\\b(?:(?:licen[cs]e|number|registration) ?plate|my plate|car reg(?:istration)?|vehicle registration"
                    + "|tag number)(?: number| no\\.?)?(?: is| was)?)|(?:车牌|車牌|牌照)(?:号码?|號碼?)?)[ .:#=是为為(]{0,4}+";
    /** Letters and digits, both. */
    private static final String ABROAD =
            "(?=[A-Z -]{0,6}+[0-9])(?=[0-9 -]{0,6}+[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,5}(?:[ -][A-Z0-9]{1,4})?\\b";

    static final List<Finder> FINDERS = List.of(
            plate("(?i)" + PROVINCE + " ?[A-HJ-Z][ ·.-]?" + either(COMMON, ELECTRIC, SPECIAL) + "(?![A-Za-z0-9])"),
            plate(ANNOUNCED + ABROAD));

    private Plates() {}

    private static Finder plate(String pattern) {
        return PatternFinder.of(Kind.PLATE, Cue.DIGIT, pattern);
    }
}
