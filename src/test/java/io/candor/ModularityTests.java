package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.Options;

/** The boundaries between features hold, and the diagram in {@code docs/} shows them as they are. */
class ModularityTests {
    private static final Path DRAWN = Path.of("target/modules");
    private static final Path KEPT = Path.of("docs/modules.puml");

    private final ApplicationModules modules = ApplicationModules.of(Candor.class);

    @Test
    void everyFeatureKeepsToItsBoundaries() {
        modules.verify();
    }

    @Test
    void theDiagramInDocsIsTheOneOfTheCode() throws IOException {
        new Documenter(modules, Options.defaults().withOutputFolder(DRAWN.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults());
        var drawn = Files.readString(DRAWN.resolve("components.puml"));

        assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
                .as("copy target/modules/components.puml to docs/modules.puml")
                .isEqualToNormalizingNewlines(drawn);
    }
}
