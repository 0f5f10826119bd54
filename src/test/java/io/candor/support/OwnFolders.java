package io.candor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A new database, and a keyset in a new folder, so that no application finds what another left. Set after the playground
 * has looked at its settings, which would refuse a database that somebody named.
 */
class OwnFolders implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = folder();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "folders of the test",
                        Map.of(
                                "spring.datasource.url", TestDatabases.url(),
                                "spring.datasource.username", TestDatabases.USER,
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
