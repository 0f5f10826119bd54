package io.candor.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lies, and whether it is a playground's.
 *
 * @param data the folder of the embedded PostgreSQL, relative to the working directory; default {@code data}
 * @param playground set by the playground itself, not by people; default {@code false}
 */
@ConfigurationProperties("candor")
record DatabaseProperties(
        @DefaultValue("data") String data,
        @DefaultValue("false") boolean playground) {

    /** The data folder as an absolute path. */
    Path folder() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    InstallationKind kind() {
        return playground ? InstallationKind.PLAYGROUND : InstallationKind.REAL;
    }
}
