package io.candor.ledger.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates with a day and a month. Without a year the next such day is meant. */
final class CalendarDates {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String NUMERAL = "(\\d{1,2}|[一二三四五六七八九十廿]{1,4})";
    /** From one 29 February to the next there are up to eight years. */
    private static final int LEAP = 8;

    static final List<DateRule> RULES = List.of(
            DateRule.of("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", (m, _) -> full(m, 1, 2, 3)),
            DateRule.of("(\\d{4})(\\d{2})(\\d{2})", (m, _) -> full(m, 1, 2, 3)),
            DateRule.of("(\\d{4})年" + NUMERAL + "月" + NUMERAL + "[日号]?", (m, _) -> full(m, 1, 2, 3)),
            DateRule.of(NUMERAL + "月" + NUMERAL + "[日号]?", (m, today) -> next(today, number(m, 1), number(m, 2))),
            DateRule.of("明年" + NUMERAL + "月" + NUMERAL + "[日号]?", CalendarDates::nextYear),
            DateRule.of("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})", (m, _) -> eitherWay(m)),
            DateRule.of("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})", (m, _) -> full(m, 3, 2, 1)),
            DateRule.of("(\\d{1,2})[-/.](\\d{1,2})", CalendarDates::eitherWayNext),
            DateRule.of(DAY + "\\.?(?: of)?[ -]?" + MONTH, (m, today) -> next(today, month(m, 2), number(m, 1))),
            DateRule.of(DAY + "\\.?(?: of)?[ -]?" + MONTH + ",?[ -](\\d{4})", (m, _) -> named(m, 3, 2, 1)),
            DateRule.of(MONTH + " ?" + DAY, (m, today) -> next(today, month(m, 1), number(m, 2))),
            DateRule.of(MONTH + " ?" + DAY + ",? (\\d{4})", (m, _) -> named(m, 3, 1, 2)));

    private CalendarDates() {}

    private static Stream<LocalDate> full(MatchResult typed, int year, int month, int day) {
        return date(number(typed, year), number(typed, month), number(typed, day)).stream();
    }

    private static Stream<LocalDate> named(MatchResult typed, int year, int month, int day) {
        return date(number(typed, year), month(typed, month), number(typed, day)).stream();
    }

    private static Stream<LocalDate> nextYear(MatchResult typed, LocalDate today) {
        return date(today.getYear() + 1, number(typed, 1), number(typed, 2)).stream();
    }

    /** Day and month, or month and day: some write it so, some so. */
    private static Stream<LocalDate> eitherWay(MatchResult typed) {
        return Stream.concat(full(typed, 4, 3, 1), full(typed, 4, 1, 3));
    }

    private static Stream<LocalDate> eitherWayNext(MatchResult typed, LocalDate today) {
        return Stream.concat(
                next(today, number(typed, 2), number(typed, 1)), next(today, number(typed, 1), number(typed, 2)));
    }

    private static Stream<LocalDate> next(LocalDate today, int month, int day) {
        return IntStream.rangeClosed(0, LEAP)
                .mapToObj(years -> date(today.getYear() + years, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.isBefore(today))
                .limit(1);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult typed, int group) {
        return Numerals.read(typed.group(group)).orElse(0);
    }

    private static int month(MatchResult typed, int group) {
        return MONTHS.indexOf(typed.group(group).substring(0, 3)) / 4 + 1;
    }
}
