package io.candor.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.candor.CannotStart;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Where the taxonomy is read from: the operator's file, or the copy that came with the program. */
record TaxonomyFile(@Nullable String setting) {
    private static final Path USUAL = Path.of("config", "taxonomy.yaml");

    Taxonomy taxonomy() {
        var file = setting == null || setting.isBlank() ? USUAL : Path.of(setting);
        try (var yaml = open(file)) {
            return new TaxonomyReader(file.toString()).read(yaml);
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The taxonomy " + file + " cannot be read ("
                            + unreadable.getClass().getSimpleName() + ").",
                    "Put the file there, in UTF-8 and readable for Candor, or correct candor.taxonomy.");
        }
    }

    private static Reader open(Path file) throws IOException {
        return file.equals(USUAL) && Files.notExists(file)
                ? new java.io.InputStreamReader(new ClassPathResource("taxonomy.yaml").getInputStream(), UTF_8)
                : Files.newBufferedReader(file);
    }
}
