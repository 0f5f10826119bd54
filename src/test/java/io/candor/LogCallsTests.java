package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every log call of the sources, argument by argument: only kinds of values that cannot hold a person or a word. A
 * hindrance is a {@link CannotStart}, whose two sentences are our own.
 */
class LogCallsTests {
    private static final Pattern CALL =
            Pattern.compile("\\blog\\.(?:trace|debug|info|warn|error|atInfo|atWarn)\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*)?");
    private static final Pattern HARMLESS = Pattern.compile(
            "|attempt|hindrance\\.getMessage\\(\\)|hindrance\\.mend\\(\\)|fetched\\.id\\(\\)|trouble\\.code\\(\\)|call\\.method\\(\\)|fault\\.getClass\\(\\)\\.getName\\(\\)"
                    + "|origin\\(fault\\)|\\w+\\.size\\(\\)|count|port|url|path|kind|file|folder|pid|seconds");

    static List<String> calls() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CALL.matcher(read(file)).results().map(call -> call.group(1)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void takesNothingThatCouldTellOnAnybody(String arguments) {
        var values = LITERAL.matcher(arguments).replaceAll("").split(",");

        assertThat(values).allSatisfy(value -> assertThat(value.strip()).matches(HARMLESS));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
