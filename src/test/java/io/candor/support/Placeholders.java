package io.candor.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts in place of codes, numbers, dates and times such as are the same in every run. */
public final class Placeholders implements UnaryOperator<String> {
    /** What takes the place of the day on which a test runs. */
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final List<UnaryOperator<LocalDate>> DAYS = List.of(
            day -> day,
            day -> day.plusWeeks(1),
            day -> day.plusDays(3),
            day -> day.plusWeeks(2),
            day -> day.plusMonths(1),
            day -> day.plusMonths(3),
            day -> day.with(TemporalAdjusters.lastDayOfYear()));

    /** The end of the year may be one of the other days as well, so it is known by its name. */
    private static final Pattern YEAR_END = Pattern.compile("^(year end|年底) · .*$");

    /** So may the day on which an address is forgotten. */
    private static final Pattern FORGOTTEN = Pattern.compile("(so on |所以到了)(.{6,20}?)( I forget|，我会忘掉)");

    private final Map<String, String> dates = new LinkedHashMap<>();
    private final Pattern found;
    private final String yearEnd;
    private final String forgotten;

    /** @param today the day on which what is shown happened */
    public Placeholders(Locale locale, LocalDate today) {
        for (var style : List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM)) {
            var format = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
            DAYS.forEach(day -> dates.putIfAbsent(format.format(day.apply(today)), format.format(day.apply(DAY))));
        }
        found = Pattern.compile(
                dates.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\d)(", ")")));
        yearEnd = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(DAY.with(TemporalAdjusters.lastDayOfYear()));
        forgotten = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(DAY.plusDays(30));
    }

    @Override
    public String apply(String text) {
        return found.matcher(YEAR_END.matcher(text).replaceAll("$1 · " + yearEnd))
                .replaceAll(date -> Matcher.quoteReplacement(dates.get(date.group())))
                .transform(said -> FORGOTTEN.matcher(said).replaceAll("$1" + forgotten + "$3"))
                .replaceAll("\\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\\b", "7F3K-9QXA-2M4D-W8TZ")
                .replaceAll("\\bS-[0-9A-Z]{6}\\b", "S-7F3K9Q")
                .replaceAll("\\bR-\\d+\\b", "R-24")
                .replaceAll("(today|tomorrow) at \\d\\d:\\d\\d", "today at 18:00")
                .replaceAll("(今天|明天) \\d\\d:\\d\\d", "今天 18:00");
    }
}
