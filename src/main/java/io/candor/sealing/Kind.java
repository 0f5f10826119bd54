package io.candor.sealing;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** What is sealed with keys of its own, and how long one key serves. */
enum Kind {
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

    String name(int year, int number) {
        return pattern.formatted(year, number);
    }
}
