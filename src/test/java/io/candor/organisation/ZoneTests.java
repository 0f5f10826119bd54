package io.candor.organisation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTests {

    @ParameterizedTest
    @ValueSource(strings = {"Shanghai", "Asia/Nowhere", "+25:00"})
    void refusesToStartInAZoneThatThereIsNot(String zone) {
        assertThatThrownBy(() -> new OrganisationProperties(null, zone))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(zone);
    }
}
