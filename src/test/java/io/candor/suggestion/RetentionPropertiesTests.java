package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RetentionPropertiesTests {

    @Test
    void readsDaysAndMonths() {
        var terms = new RetentionProperties(Period.parse("P4W"), Period.parse("P7D"), Period.parse("P2Y")).terms();

        assertThat(terms).isEqualTo(new Terms(28, 7, 24));
    }

    @Test
    void takesNumbersAsDaysAndMonths() {
        var set = Map.of("candor.anonymity.address-retention", "14", "candor.anonymity.words-retention", "6");
        var bound = new Binder(new MapConfigurationPropertySource(set))
                .bindOrCreate("candor.anonymity", Bindable.of(RetentionProperties.class));

        assertThat(bound.terms()).isEqualTo(new Terms(14, 7, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "P0D, P7D, P24M, address-retention",
        "P1M, P7D, P24M, address-retention",
        "P3651D, P7D, P24M, address-retention",
        "-P1D, P7D, P24M, address-retention",
        "P30D, P0D, P24M, address-warning",
        "P30D, P366D, P24M, address-warning",
        "P30D, P7D, P0M, words-retention",
        "P30D, P7D, P30D, words-retention",
        "P30D, P7D, P1M1D, words-retention",
        "P30D, P7D, P101Y, words-retention",
    })
    void refusesToStartWithWhatIsNoSuchTime(Period address, Period warning, Period words, String setting) {
        assertThatThrownBy(() -> new RetentionProperties(address, warning, words))
                .isInstanceOfSatisfying(
                        CannotStart.class, refused -> assertThat(refused.mend()).startsWith("Set a number of"))
                .hasMessageContaining("candor.anonymity." + setting);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-29, 2026-02", "2028-03-01, 2026-03", "2027-12-31, 2025-12", "2028-01-01, 2026-01"})
    void keepsWholeMonths(LocalDate today, YearMonth first) {
        assertThat(new Terms(30, 7, 24).firstKept(today)).isEqualTo(first);
    }
}
