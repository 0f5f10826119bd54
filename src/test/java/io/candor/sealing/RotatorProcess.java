package io.candor.sealing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A process that shares a keyset file with others and destroys the keys that are not in use at some moment. */
final class RotatorProcess {
    private RotatorProcess() {}

    public static void main(String[] arguments) {
        KeysetFile file = new KeysetFile(Path.of(arguments[0]));
        Keys keys = new Keys(file, file.read(), Clock.fixed(Instant.parse(arguments[1]), ZoneOffset.UTC));
        keys.destroy(keys.retired());
    }
}
