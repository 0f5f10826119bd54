package io.candor.sealing;

import io.candor.CannotStart;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param keyset the path of the keyset file, by default {@code config/keyset.json} in the working directory
 */
@ConfigurationProperties("candor")
record KeysetProperties(@DefaultValue("config/keyset.json") String keyset) {
    /** Made from the text here: Spring would look for a relative path among the classes first. */
    Path path() {
        try {
            return named(Path.of(keyset.strip()));
        } catch (InvalidPathException _) {
            throw noFile();
        }
    }

    private static Path named(Path path) {
        if (path.getFileName() == null || path.getFileName().toString().isEmpty()) {
            throw noFile();
        }
        return path;
    }

    private static CannotStart noFile() {
        return new CannotStart(
                "The setting candor.keyset names no file.",
                "Set it to a path such as config/keyset.json, or leave it out.");
    }
}
