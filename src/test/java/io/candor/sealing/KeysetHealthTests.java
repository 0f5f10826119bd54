package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.health.actuate.endpoint.SimpleStatusAggregator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.io.ClassPathResource;

class KeysetHealthTests {
    private static final Status DEGRADED = new Status(KeysetHealth.DEGRADED);

    @Test
    void isToldThoughAllElseIsWell() throws IOException {
        assertThat(configured().getAggregateStatus(Set.of(Status.UP, DEGRADED))).isEqualTo(DEGRADED);
    }

    @Test
    void hidesNothingThatIsDown() throws IOException {
        assertThat(configured().getAggregateStatus(Set.of(Status.UP, DEGRADED, Status.DOWN)))
                .isEqualTo(Status.DOWN);
    }

    private static SimpleStatusAggregator configured() throws IOException {
        var file = new ClassPathResource("application.yaml");
        var order = new YamlPropertySourceLoader()
                .load("application", file).stream()
                        .map(source -> source.getProperty("management.endpoint.health.status.order"))
                        .findFirst()
                        .orElseThrow();
        return new SimpleStatusAggregator(String.valueOf(order).split(","));
    }
}
