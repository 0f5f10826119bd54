package io.candor.giveaway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What gives its author away and what does not, from {@code src/test/resources/giveaway}. */
final class Examples {
    private static final Path FOLDER = Path.of("src/test/resources/giveaway");
    private static final Pattern HEADING = Pattern.compile("== (\\w+) (en|zh) ([+-])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    private Examples() {}

    /** One text, and whether this kind is to be found in it; if not, then nothing at all. */
    record Example(Kind kind, String language, boolean tells, String text) {}

    static List<Example> all() {
        var all = new ArrayList<Example>();
        var heading = HEADING.matcher("");
        for (var line : lines("examples.txt")) {
            if (line.startsWith("==")) {
                heading = HEADING.matcher(line);
                heading.matches();
            } else {
                var kind = Kind.valueOf(heading.group(1));
                all.add(new Example(kind, heading.group(2), heading.group(3).equals("+"), unescaped(line)));
            }
        }
        return all;
    }

    /** What people write of every day, one complaint a line; it tells nothing. */
    static List<String> ordinary() {
        return lines("ordinary.txt");
    }

    private static String unescaped(String line) {
        return ESCAPED.matcher(line.replace("\\n", "\n"))
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
