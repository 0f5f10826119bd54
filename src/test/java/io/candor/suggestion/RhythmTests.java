package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08:00,13:00,18:00 | 2026-03-02T07:59:59+08:00[Asia/Shanghai] | 2026-03-02T08:00+08:00[Asia/Shanghai]",
                "08:00,13:00,18:00 | 2026-03-02T08:00:00+08:00[Asia/Shanghai] | 2026-03-02T13:00+08:00[Asia/Shanghai]",
                "08:00,13:00,18:00 | 2026-03-02T18:00:01+08:00[Asia/Shanghai] | 2026-03-03T08:00+08:00[Asia/Shanghai]",
                "18:00 , 08:00     | 2026-03-02T07:00:00+08:00[Asia/Shanghai] | 2026-03-02T08:00+08:00[Asia/Shanghai]",
                "02:30             | 2026-03-28T12:00:00+01:00[Europe/Berlin] | 2026-03-29T03:30+02:00[Europe/Berlin]",
                "02:30             | 2026-10-25T02:30:00+02:00[Europe/Berlin] | 2026-10-26T02:30+01:00[Europe/Berlin]",
                "PT10M             | 2026-03-02T10:00:00+08:00[Asia/Shanghai] | 2026-03-02T10:10+08:00[Asia/Shanghai]",
                "PT10M             | 2026-03-02T23:59:59+08:00[Asia/Shanghai] | 2026-03-03T00:00+08:00[Asia/Shanghai]",
                "PT7H              | 2026-03-02T21:30:00+08:00[Asia/Shanghai] | 2026-03-03T00:00+08:00[Asia/Shanghai]",
                "PT7H              | 2026-03-02T20:59:59+08:00[Asia/Shanghai] | 2026-03-02T21:00+08:00[Asia/Shanghai]",
                "P1D               | 2026-03-02T20:59:59+08:00[Asia/Shanghai] | 2026-03-03T00:00+08:00[Asia/Shanghai]",
                "PT1H              | 2026-10-25T01:30:00+02:00[Europe/Berlin] | 2026-10-25T02:00+02:00[Europe/Berlin]",
                "PT1H              | 2026-10-25T02:30:00+02:00[Europe/Berlin] | 2026-10-25T02:00+01:00[Europe/Berlin]",
                "at-once           | 2026-03-02T10:00:00+08:00[Asia/Shanghai] | 2026-03-02T10:00:01+08:00[Asia/Shanghai]",
            })
    void releasesNextAt(String setting, ZonedDateTime moment, ZonedDateTime next) {
        var rhythm = new AnonymityProperties(setting, Duration.ZERO).rhythm();

        assertThat(rhythm.nextAfter(moment).toInstant()).isEqualTo(next.toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "never", "25:00", "08:00,", "PT0S", "PT0.5S", "-PT5M", "P2D", "P1M", "8", "At-Once"})
    void refusesToStartWithASettingThatSaysNoMoment(String setting) {
        assertThatThrownBy(() -> new AnonymityProperties(setting, Duration.ZERO))
                .isInstanceOfSatisfying(
                        CannotStart.class, refused -> assertThat(refused.mend()).contains("08:00,13:00,18:00"))
                .hasMessageContaining("\"" + setting + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1S", "P2D", "PT24H0.001S"})
    void refusesToStartWithNoticesThatWouldComeTooLate(Duration spread) {
        assertThatThrownBy(() -> new AnonymityProperties("at-once", spread))
                .isInstanceOfSatisfying(
                        CannotStart.class, refused -> assertThat(refused.mend()).contains("PT60M"))
                .hasMessageContaining("candor.anonymity.notice-spread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT60M", "P1D"})
    void letsNoticesWaitUpToADay(Duration spread) {
        assertThat(new AnonymityProperties("at-once", spread).spread().most()).isEqualTo(spread);
    }
}
