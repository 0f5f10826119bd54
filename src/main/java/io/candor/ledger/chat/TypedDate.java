package io.candor.ledger.chat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a date as officials write it, in the habits of both languages; what could be two dates is never guessed. */
final class TypedDate {
    private static final List<DateRule> RULES = Stream.of(CalendarDates.RULES, RelativeDates.RULES)
            .flatMap(List::stream)
            .toList();
    private static final Pattern BEFORE = Pattern.compile("^(by|until|till|on)\\s+|^(到|至|在)");
    private static final Pattern AFTER = Pattern.compile("[.。!！]+$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan})\\s+|\\s+(?=\\p{IsHan})");
    private static final int LONGEST = 60;
    private static final int YEARS_AHEAD = 5;

    private TypedDate() {}

    /**
     * The date that is meant, today or later.
     *
     * @throws DateMistyped when it is none, could be two, is over or is implausibly far away
     */
    static LocalDate read(String typed, LocalDate today) {
        var text = plain(typed);
        var meant = RULES.stream()
                .map(rule -> rule.read(text, today))
                .filter(dates -> !dates.isEmpty())
                .findFirst()
                .orElseThrow(DateMistyped::unreadable);
        if (meant.size() > 1) {
            throw DateMistyped.ambiguous(meant.getFirst(), meant.getLast());
        }
        return plausible(meant.getFirst(), today);
    }

    /** The same for what must lie ahead. */
    static LocalDate after(String typed, LocalDate today) {
        var date = read(typed, today);
        if (!date.isAfter(today)) {
            throw DateMistyped.past(date);
        }
        return date;
    }

    private static LocalDate plausible(LocalDate date, LocalDate today) {
        if (date.isBefore(today)) {
            throw DateMistyped.past(date);
        }
        if (date.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw DateMistyped.far(date);
        }
        return date;
    }

    /** Small letters, plain digits, single spaces, none beside Chinese characters. */
    private static String plain(String typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var spaced = SPACE.matcher(folded.strip()).replaceAll(" ");
        var joined = BESIDE_HAN.matcher(spaced).replaceAll("");
        return BEFORE.matcher(AFTER.matcher(joined).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
