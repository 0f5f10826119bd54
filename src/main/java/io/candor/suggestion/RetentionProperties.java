package io.candor.suggestion;

import io.candor.CannotStart;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.PeriodUnit;

/**
 * How long something is kept that leads back to an author, or that somebody said.
 *
 * @param addressRetention how long after a matter is over its author's address is kept: 1 to 3,650 days; default
 *     {@code P30D}
 * @param addressWarning how long before it is forgotten its author is told: 1 to 365 days; default {@code P7D}
 * @param wordsRetention how long after the month in which they came words are kept: 1 to 1,200 months; default
 *     {@code P24M}
 */
@ConfigurationProperties("candor.anonymity")
record RetentionProperties(
        @DefaultValue("P30D") Period addressRetention,
        @DefaultValue("P7D") Period addressWarning,
        @DefaultValue("P24M") @PeriodUnit(ChronoUnit.MONTHS) Period wordsRetention) {
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_DAYS_OF_WARNING = 365;
    private static final int MOST_MONTHS = 1_200;

    RetentionProperties {
        days("address-retention", addressRetention, MOST_DAYS);
        days("address-warning", addressWarning, MOST_DAYS_OF_WARNING);
        months(wordsRetention);
    }

    Terms terms() {
        return new Terms(addressRetention.getDays(), addressWarning.getDays(), (int) wordsRetention.toTotalMonths());
    }

    private static void days(String name, Period period, int most) {
        if (period.toTotalMonths() != 0 || period.getDays() < 1 || period.getDays() > most) {
            throw new CannotStart(
                    "candor.anonymity." + name + " is " + period + ", which is not from 1 to " + most + " days.",
                    "Set a number of days such as P7D.");
        }
    }

    private static void months(Period period) {
        if (period.getDays() != 0 || period.toTotalMonths() < 1 || period.toTotalMonths() > MOST_MONTHS) {
            throw new CannotStart(
                    "candor.anonymity.words-retention is " + period + ", which is not from 1 to " + MOST_MONTHS
                            + " months.",
                    "Set a number of months such as P24M.");
        }
    }
}
