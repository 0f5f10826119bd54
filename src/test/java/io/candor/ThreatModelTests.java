package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the threat model names as proof is there. */
class ThreatModelTests {
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)+([A-Z]\\w+)`");

    @Test
    void namesTestsThatExist() throws IOException {
        var sources = sources("src/test/java");

        assertThat(TEST.matcher(threatModel()).results()).isNotEmpty().allSatisfy(test -> {
            assertThat(sources).contains("class " + test.group(1) + " ");
            assertThat(sources).contains("void " + (test.group(2) == null ? "" : test.group(2) + "("));
        });
    }

    @Test
    void namesClassesThatExist() throws IOException {
        var classes = classes();

        assertThat(CLASS.matcher(threatModel()).results())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(classes).contains(named.group(1)));
    }

    private static String threatModel() throws IOException {
        return Files.readString(Path.of("docs/threat-model.md"));
    }

    private static String sources(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Set<String> classes() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
