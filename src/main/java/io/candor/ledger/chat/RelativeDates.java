package io.candor.ledger.chat;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Dates as seen from today: tomorrow, in three weeks, next Friday, 月底. Weeks begin on Monday. */
final class RelativeDates {
    private static final String NUMBER = "(" + Numerals.WRITTEN + ")";
    private static final String LATER = "(?:之后|以后|后|内|之内|以内)";
    private static final String ENGLISH_DAYS = "mon tue wed thu fri sat sun";
    private static final String ENGLISH_DAY = "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?"
            + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?";
    private static final String CHINESE_DAYS = "一二三四五六日";
    private static final String CHINESE_DAY = "(?:周|星期|礼拜)([一二三四五六日天])";
    private static final int HALF_A_MONTH = 15;
    private static final int HALF_A_YEAR = 6;
    private static final int DAYS = 7;

    static final List<DateRule> RULES = List.of(
            ahead("today|今天|今日", 0),
            ahead("tomorrow|tmrw?|明天|明日", 1),
            ahead("(?:the )?day after tomorrow|后天|后日", 2),
            ahead("大后天", 3),
            ahead("半个?月" + LATER, HALF_A_MONTH),
            DateRule.of("半年" + LATER, (_, today) -> Stream.of(today.plusMonths(HALF_A_YEAR))),
            DateRule.of("(?:in )?" + NUMBER + " (day|week|month|year)s?(?: from (?:now|today))?", RelativeDates::in),
            DateRule.of(NUMBER + "个?(天|周|星期|礼拜)" + LATER + "?", RelativeDates::in),
            DateRule.of(NUMBER + "(日|年)" + LATER, RelativeDates::in),
            DateRule.of(NUMBER + "个(月)" + LATER + "?", RelativeDates::in),
            DateRule.of(ENGLISH_DAY, (m, today) -> Stream.of(today.with(next(english(m))))),
            DateRule.of("(?:this|coming) " + ENGLISH_DAY, (m, today) -> Stream.of(today.with(nextOrSame(english(m))))),
            DateRule.of("next " + ENGLISH_DAY, (m, today) -> inWeek(today, 1, english(m))),
            DateRule.of(CHINESE_DAY, (m, today) -> Stream.of(today.with(next(chinese(m))))),
            DateRule.of("(?:本|这个?)" + CHINESE_DAY, (m, today) -> inWeek(today, 0, chinese(m))),
            DateRule.of("下个?" + CHINESE_DAY, (m, today) -> inWeek(today, 1, chinese(m))),
            DateRule.of("下下个?" + CHINESE_DAY, (m, today) -> inWeek(today, 2, chinese(m))),
            monthEnd("(?:the )?end of (?:the |this )?month|month[ -]end|(?:本|这个?)?月[底末]", 0),
            monthEnd("(?:the )?end of (?:the )?next month|下个?月[底末]", 1),
            DateRule.of("(?:the )?end of (?:the |this )?quarter|(?:本|这个?)?季度?[底末]", (_, today) -> quarterEnd(today)),
            yearEnd("(?:the )?end of (?:the |this )?year|year[ -]end|(?:今年)?年[底末]|今年[底末]", 0),
            yearEnd("(?:the )?end of next year|明年年?[底末]", 1));

    private RelativeDates() {}

    private static DateRule ahead(String written, int days) {
        return DateRule.of(written, (_, today) -> Stream.of(today.plusDays(days)));
    }

    private static DateRule monthEnd(String written, int months) {
        return DateRule.of(
                written, (_, today) -> Stream.of(today.plusMonths(months).with(lastDayOfMonth())));
    }

    private static DateRule yearEnd(String written, int years) {
        return DateRule.of(
                written, (_, today) -> Stream.of(today.plusYears(years).with(lastDayOfYear())));
    }

    private static Stream<LocalDate> quarterEnd(LocalDate today) {
        var lastMonth = today.get(IsoFields.QUARTER_OF_YEAR) * 3;
        return Stream.of(today.withDayOfMonth(1).withMonth(lastMonth).with(lastDayOfMonth()));
    }

    private static Stream<LocalDate> in(MatchResult typed, LocalDate today) {
        return Numerals.read(typed.group(1)).stream().mapToObj(many -> today.plus(many, unit(typed.group(2))));
    }

    private static ChronoUnit unit(String written) {
        return switch (written) {
            case "week", "周", "星期", "礼拜" -> ChronoUnit.WEEKS;
            case "month", "月" -> ChronoUnit.MONTHS;
            case "year", "年" -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    private static Stream<LocalDate> inWeek(LocalDate today, int weeks, DayOfWeek day) {
        return Stream.of(today.plusWeeks(weeks).with(day));
    }

    private static DayOfWeek english(MatchResult typed) {
        return DayOfWeek.of(ENGLISH_DAYS.indexOf(typed.group(1).substring(0, 3)) / 4 + 1);
    }

    private static DayOfWeek chinese(MatchResult typed) {
        var at = CHINESE_DAYS.indexOf(typed.group(1));
        return DayOfWeek.of(at < 0 ? DAYS : at + 1);
    }
}
