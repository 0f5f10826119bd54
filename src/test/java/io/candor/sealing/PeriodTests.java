package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.support.TestClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00Z, 2026-11, 2026-W48",
        "2026-12-31T23:59:59Z, 2026-12, 2026-W53",
        "2027-01-01T00:00:00Z, 2027-01, 2026-W53",
        "2027-01-03T23:59:59Z, 2027-01, 2026-W53",
        "2027-01-04T00:00:00Z, 2027-01, 2027-W01",
        "2024-12-30T00:00:00Z, 2024-12, 2025-W01"
    })
    void isTheMonthOrTheIsoWeekInUtc(String now, String month, String week) {
        TestClock clock = new TestClock(Instant.parse(now));

        assertThat(Period.current(Kind.WORDS, clock).name()).isEqualTo(month);
        assertThat(Period.current(Kind.ADDRESSES, clock).name()).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({
        "WORDS, 2026-11, 2026-11-01, 2026-12",
        "WORDS, 2026-12, 2026-12-01, 2027-01",
        "ADDRESSES, 2026-W48, 2026-11-23, 2026-W49",
        "ADDRESSES, 2026-W53, 2026-12-28, 2027-W01",
        "ADDRESSES, 2025-W01, 2024-12-30, 2025-W02",
        "ADDRESSES, 2025-W52, 2025-12-22, 2026-W01"
    })
    void beginsWithADayAndIsFollowedByAnother(Kind kind, String name, LocalDate firstDay, String next) {
        Period period = Period.named(kind, name);

        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period.next()).isEqualTo(Period.named(kind, next));
    }

    @ParameterizedTest
    @CsvSource({"WORDS, 2026-11", "WORDS, 2027-01", "ADDRESSES, 2026-W48", "ADDRESSES, 2027-W01"})
    void comesBackFromItsNameAndItsCode(Kind kind, String name) {
        Period period = Period.named(kind, name);

        assertThat(period.name()).isEqualTo(name);
        assertThat(Period.coded(kind, period.code())).isEqualTo(period);
        assertThat(period.code()).isLessThan(1 << 24);
    }

    @ParameterizedTest
    @CsvSource({
        "WORDS, 2026-W48",
        "ADDRESSES, 2026-11",
        "WORDS, 2026-1",
        "WORDS, november",
        "WORDS, ''",
        "WORDS, 2026-111",
        "WORDS, 2026-13",
        "ADDRESSES, 2025-W53",
        "ADDRESSES, 2025-W00"
    })
    void hasNoOtherNames(Kind kind, String name) {
        assertThatThrownBy(() -> Period.named(kind, name))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @Test
    void comesAfterAnEarlierOne() {
        assertThat(Period.named(Kind.WORDS, "2027-01")).isGreaterThan(Period.named(Kind.WORDS, "2026-12"));
        assertThat(Period.named(Kind.ADDRESSES, "2026-W10")).isGreaterThan(Period.named(Kind.ADDRESSES, "2026-W09"));
    }
}
