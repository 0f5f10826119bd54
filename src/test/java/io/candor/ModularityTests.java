package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.ElementsWithoutRelationships;
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
                .writeModulesAsPlantUml(DiagramOptions.defaults()
                        .withElementsWithoutRelationships(ElementsWithoutRelationships.VISIBLE));
        var drawn = Files.readAllLines(DRAWN.resolve("components.puml"));

        assertThat(Files.exists(KEPT) ? Files.readAllLines(KEPT) : List.of())
                .as("copy target/modules/components.puml to docs/modules.puml; the order of its lines varies")
                .containsExactlyInAnyOrderElementsOf(drawn);
    }
}
