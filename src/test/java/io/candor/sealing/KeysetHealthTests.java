package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.health.actuate.endpoint.SimpleStatusAggregator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;

@ExtendWith(OutputCaptureExtension.class)
class KeysetHealthTests {
    private static final Status DEGRADED = new Status(KeysetHealth.DEGRADED);
    private static final UUID SUBJECT = new UUID(1, 2);

    @Test
    void isDegradedWhileTheFileIsGoneAndTheKeysOfBeforeServeOn(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        var file = new KeysetFile(folder.resolve("keyset.json"));
        var clock = SealingFixtures.clockAt("2026-11-23T08:00:00Z");
        file.create(SealingFixtures.periods(clock));
        var keys = new Keys(file, file.read(), clock);
        var health = new KeysetHealth(keys);
        var sealed = new Seal(keys).words(SUBJECT, "said before");

        Files.move(folder.resolve("keyset.json"), folder.resolve("elsewhere.json"));
        assertThat(new Seal(keys).openWords(SUBJECT, sealed)).isEqualTo("said before");
        new Seal(keys).words(SUBJECT, "said meanwhile");
        assertThat(health.health().getStatus()).isEqualTo(DEGRADED);
        Files.move(folder.resolve("elsewhere.json"), folder.resolve("keyset.json"));
        new Seal(keys).words(SUBJECT, "said after");

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(output.getAll())
                .containsOnlyOnce("The keyset cannot be read again")
                .doesNotContain("said");
    }

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
