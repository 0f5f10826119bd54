package io.candor.ledger.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One habit of writing dates.
 *
 * @param written what is written so, all of it, in small letters
 * @param meant what may be meant by it on a given day: none where there is no such date, two where it is ambiguous
 */
record DateRule(Pattern written, BiFunction<MatchResult, LocalDate, Stream<LocalDate>> meant) {

    static DateRule of(String written, BiFunction<MatchResult, LocalDate, Stream<LocalDate>> meant) {
        return new DateRule(Pattern.compile(written), meant);
    }

    List<LocalDate> read(String typed, LocalDate today) {
        var matcher = written.matcher(typed);
        return matcher.matches()
                ? meant.apply(matcher.toMatchResult(), today).distinct().toList()
                : List.of();
    }
}
