package io.candor.playground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Where the handler of the playground works: in a unit that the taxonomy in use has, whoever wrote it. */
final class HandlersUnit {
    private static final String USUAL = "logistics";
    private static final String ONLY = "office";

    private HandlersUnit() {}

    /** What is wrong with a taxonomy is left to those who read all of it. */
    static String in(Path taxonomy) {
        if (Files.notExists(taxonomy)) {
            return USUAL;
        }
        try (var yaml = Files.newBufferedReader(taxonomy)) {
            var keys = keys(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
            if (keys.isEmpty()) {
                return ONLY;
            }
            return keys.contains(USUAL) ? USUAL : keys.getLast();
        } catch (IOException | YAMLException unreadable) {
            return ONLY;
        }
    }

    private static List<String> keys(Object taxonomy) {
        return taxonomy instanceof Map<?, ?> lists && lists.get("units") instanceof List<?> units
                ? units.stream()
                        .filter(Map.class::isInstance)
                        .map(unit -> String.valueOf(((Map<?, ?>) unit).get("key")))
                        .toList()
                : List.of();
    }
}
