package io.candor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Database and keyset in a new folder, so that no test finds what another left. */
class OwnFolders implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = folder();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "folders of the test",
                        Map.of(
                                "candor.data", folder.toString(),
                                "candor.keyset", folder.resolve("keyset.json").toString())));
    }

    private static Path folder() {
        try {
            var parent = Files.createDirectories(Path.of("target/test-data"));
            return Files.createTempDirectory(parent.toAbsolutePath(), "candor");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
