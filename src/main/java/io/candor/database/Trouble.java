package io.candor.database;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads from what PostgreSQL and its programs printed why they did not start. */
class Trouble {
    private Trouble() {}

    static CannotStart in(DataFolder folder) {
        return says(folder, "No space left on device") ? folder.diskFull() : unknown(folder);
    }

    static CannotStart in(DataFolder folder, IOException failed) {
        var trouble = in(folder);
        trouble.initCause(failed);
        return trouble;
    }

    static boolean isTakenPort(DataFolder folder) {
        return says(folder, "Address already in use");
    }

    private static CannotStart unknown(DataFolder folder) {
        return new CannotStart(
                "The embedded PostgreSQL in " + folder.postgres() + " does not start.",
                "Its own words are in " + folder.log()
                        + "; a PostgreSQL of your own is named with spring.datasource.url.");
    }

    private static boolean says(DataFolder folder, String words) {
        try {
            return Files.readString(folder.log(), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException noLog) {
            return false;
        }
    }
}
