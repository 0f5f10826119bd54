package io.candor.ledger.chat;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;

/** Dates that are one press away. */
enum QuickPick {
    THREE_DAYS(today -> today.plusDays(3)),
    WEEK(today -> today.plusWeeks(1)),
    TWO_WEEKS(today -> today.plusWeeks(2)),
    MONTH(today -> today.plusMonths(1)),
    THREE_MONTHS(today -> today.plusMonths(3)),
    YEAR_END(today -> today.with(TemporalAdjusters.lastDayOfYear()));

    private final UnaryOperator<LocalDate> from;

    QuickPick(UnaryOperator<LocalDate> from) {
        this.from = from;
    }

    LocalDate from(LocalDate today) {
        return from.apply(today);
    }
}
