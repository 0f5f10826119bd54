package io.candor.sealing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * The stretch of time that one sealing key serves, in UTC.
 *
 * @param number the month of the year, or the week of the ISO year
 */
record Period(Kind kind, int year, int number) implements Comparable<Period> {
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::kind).thenComparing(Period::year).thenComparing(Period::number);
    private static final int NUMBERS = 100;

    static Period current(Kind kind, Clock clock) {
        return kind.periodOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** The period of that name in a keyset file, such as {@code 2026-11} or {@code 2026-W48}. */
    static Period named(Kind kind, String name) {
        Period period = coded(kind, Integer.parseInt(name.replaceAll("\\D", "")));
        if (!period.name().equals(name) || !kind.periodOf(period.firstDay()).equals(period)) {
            throw new IllegalArgumentException("no period of this kind");
        }
        return period;
    }

    /** The period that {@link #code()} stands for. */
    static Period coded(Kind kind, int code) {
        return new Period(kind, code / NUMBERS, code % NUMBERS);
    }

    /** The period as a number of three bytes: 202611. */
    int code() {
        return year * NUMBERS + number;
    }

    LocalDate firstDay() {
        return kind.firstDay(year, number);
    }

    Period next() {
        return kind.periodOf(kind.firstDayAfter(firstDay()));
    }

    String name() {
        return kind.name(year, number);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
