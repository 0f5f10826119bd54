package io.candor.suggestion;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How long something is kept that leads back to an author, or that somebody said.
 *
 * @param addressDays how many days after a matter is over its author's address is forgotten
 * @param warningDays how many days before that its author is told; where that is no time any more, at once
 * @param wordsMonths how many months after the month in which they came words are destroyed
 */
public record Terms(int addressDays, int warningDays, int wordsMonths) {

    /** How many days at least lie between telling an author and forgetting the address. */
    int grace() {
        return Math.clamp(addressDays - 1L, 1, warningDays);
    }

    /** The first month whose words are kept on that day; those of all months before have had their time. */
    YearMonth firstKept(LocalDate today) {
        return YearMonth.from(today).minusMonths(wordsMonths);
    }
}
