package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.either;
import static io.candor.giveaway.Vocabulary.oneOf;

/** How people write days and hours. */
final class Times {
    private static final String MONTH = "(?i:"
            + oneOf(
                    "jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?")
            + ")\\b\\.?";
    private static final String HAN = Places.HAN + "{1,3}";

    private static final String EXACT = either(
            "\\b[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH,
            "\\b" + MONTH + " (?:the )?[0-9]{1,2}(?:st|nd|rd|th)?\\b",
            "\\b[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\\b",
            "\\b[0-9]{1,2}([-/.])[0-9]{1,2}\\1(?:[0-9]{4}|[0-9]{2})\\b",
            "\\b[0-9]{1,2}:[0-9]{2}\\b",
            "\\b(?i:[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock))",
            HAN + "月" + HAN + "[日号號]",
            oneOf("上午 下午 早上 早晨 晚上 中午 凌晨 傍晚 夜里 夜裡 当天 當天") + HAN + "[点點时時:]",
            HAN + "[点點](?:半|钟|鐘|整|" + HAN + "分)");

    /** As seen from the day on which somebody writes. */
    private static final String NEAR = either(
            "\\b(?i:yesterday|today|tonight|this (?:morning|afternoon|evening)|last night)\\b",
            "\\b(?i:(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b",
            "[上这這本][个個]?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]",
            "(?:周|週|星期|礼拜|禮拜)[一二三四五六日天](?:上午|下午|早上|晚上|中午)",
            oneOf("昨天 昨日 昨晚 昨夜 今天 今日 今早 今晨 今晚 前天 前晚 刚才 剛才 刚刚 剛剛"));

    static final String ANY = either(EXACT, NEAR);

    private Times() {}
}
