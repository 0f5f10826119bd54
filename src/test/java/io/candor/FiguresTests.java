package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every statement that counts rows is known here, with what becomes of the number: whoever writes another decides whether
 * it is a figure of what members did, which then goes through the package {@code figures}.
 */
class FiguresTests {
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)\\bcount\\s*\\(\\s*(\\*|distinct\\b|1\\b)|\\b(sum|avg)\\s*\\([^)]*\\)\\s*(as|filter|from)\\b");

    private static final Map<String, String> KNOWN = Map.of(
            "Raised", "told through figures",
            "Satisfactions", "told through figures",
            "DeskTables", "how many wait in the same words, for the desk that reads them one by one",
            "Decisions", "the next line's place in a dialogue",
            "HeldMessages", "the next line's place in a dialogue",
            "ReleasedMessages", "the next line's place in a dialogue",
            "Suggestions", "the next step's place in a way",
            "MemberInvitationTable", "how often a link may still be used, for the owner who made it",
            "MemberRelease", "how often a link may still be used, for the owner who made it",
            "ChainAudit", "the length of the ledger's own history");

    @Test
    void areAllKnown() throws IOException {
        assertThat(counting()).isEqualTo(KNOWN.keySet());
    }

    private static Set<String> counting() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(FiguresTests::counts)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean counts(Path file) {
        return file.toString().endsWith(".java") && COUNTS.matcher(read(file)).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError("cannot read a source", unreadable);
        }
    }
}
