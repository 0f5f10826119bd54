package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message stands in both languages, with the same arguments, and is asked for somewhere. */
class MessagesTests {
    private static final Path FOLDER = Path.of("src/main/resources/messages");

    static List<String> features() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_zh.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void standsInBothLanguages(String feature) throws IOException {
        var english = messages(feature);
        var chinese = messages(feature + "_zh");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("features")
    void takesTheSameArgumentsInBothLanguages(String feature) throws IOException {
        var english = messages(feature);
        var chinese = messages(feature + "_zh");

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("features")
    void isUnderItsFeaturesName(String feature) throws IOException {
        assertThat(messages(feature).stringPropertyNames()).allMatch(key -> key.startsWith(feature + "."));
    }

    @ParameterizedTest
    @MethodSource("features")
    void isAskedForSomewhere(String feature) throws IOException {
        var sources = sources();

        assertThat(messages(feature).stringPropertyNames())
                .allSatisfy(key -> assertThat(
                                Stream.of(key, parent(key)).anyMatch(asked -> sources.contains('"' + asked)))
                        .as(key)
                        .isTrue());
    }

    private static String parent(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }

    private static Set<String> arguments(String message) {
        return new TreeSet<>(new MessageFormat(message).getArgumentNames());
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Properties messages(String bundle) throws IOException {
        var messages = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
