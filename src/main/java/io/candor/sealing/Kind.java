package io.candor.sealing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** What is sealed with keys of its own, and how long one key serves. */
public enum Kind {
    /** What members and officials say to each other: a key a month. */
    WORDS("%04d-%02d"),
    /** Where members are reached: a key an ISO week. */
    ADDRESSES("%04d-W%02d");

    private final String pattern;

    Kind(String pattern) {
        this.pattern = pattern;
    }

    Period periodOf(LocalDate day) {
        return switch (this) {
            case WORDS -> new Period(this, day.getYear(), day.getMonthValue());
            case ADDRESSES ->
                new Period(this, day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }

    LocalDate firstDay(int year, int number) {
        return switch (this) {
            case WORDS -> LocalDate.of(year, number, 1);
            case ADDRESSES -> mondayOf(year, number);
        };
    }

    LocalDate firstDayAfter(LocalDate firstDay) {
        return switch (this) {
            case WORDS -> firstDay.plusMonths(1);
            case ADDRESSES -> firstDay.plusWeeks(1);
        };
    }

    /** The fourth of January is in the first week of each ISO year. */
    private static LocalDate mondayOf(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
    }

    String name(int year, int number) {
        return pattern.formatted(year, number);
    }
}
