package io.candor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.candor.access.Official;
import io.candor.suggestion.DeskStep;
import io.candor.suggestion.EntryQuestions;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officials see a suggestion through the one place that knows whom its author left out. */
@AnalyzeClasses(packages = "io.candor", importOptions = DoNotIncludeTests.class)
class ReadershipTests {
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|using|update|into)\\s+(?:only\\s+)?(suggestion|message|contest|rating|list_page)\\b");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)//.*$");

    /** Who reads or writes the tables all the same, and why nobody is shown something by it. */
    private static final Map<String, String> AROUND_IT = Map.ofEntries(
            Map.entry("Release", "brings out, and hands over ids only"),
            Map.entry("ReleaseCards", "names cards to be drawn, each for its reader"),
            Map.entry("ReleasedMessages", "brings out, and hands over ids only"),
            Map.entry("ReleasedVerdicts", "brings out; and what belongs to a suggestion that was found before"),
            Map.entry("Handlings", "what belongs to a suggestion that was found before"),
            Map.entry("Contests", "ends contests; of what was said, for an official who was asked"),
            Map.entry("Decisions", "writes what an official said"),
            Map.entry("Satisfactions", "counts at least five ratings, for everybody"),
            Map.entry("Raised", "names entries to be counted anew"),
            Map.entry("Suggestions", "changes what an official was found to see"),
            Map.entry("DeskTables", "keeps which suggestions stand on a page, and joins what belongs to those found"),
            Map.entry("Purge", "destroys, and hands over ids only"),
            Map.entry("Farewells", "for authors: when their matter was over"),
            Map.entry("Leads", "names who leads those in the same words, to be drawn for each reader"),
            Map.entry("KeptBack", "knows what is kept from whom, and hands over ids only"),
            Map.entry("ReleasedTables", "for authors"),
            Map.entry("StoredAuthors", "for authors"));

    @ArchTest
    static final ArchRule WHO_ASKS_SAYS_WHO_READS = methods()
            .that()
            .areDeclaredIn(Opinions.class)
            .or()
            .areDeclaredIn(EntryQuestions.class)
            .and()
            .arePublic()
            .should(sayWhoReads());

    @ArchTest
    static final ArchRule THE_DESK_ASKS_NOBODY_ELSE = noClasses()
            .that()
            .resideInAnyPackage("io.candor.suggestion.desk..", "io.candor.ledger.chat..", "io.candor.cards..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Mailbox.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Lookup.class);

    @ArchTest
    static final ArchRule THE_DESK_QUERIES_NOTHING_ITSELF = noClasses()
            .that()
            .resideInAPackage("io.candor.suggestion.desk..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class);

    static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void readsTheTablesOnlyWhereNobodyIsShownAnything(Path source) {
        var name = source.getFileName().toString().replace(".java", "");
        var read = TABLE.matcher(COMMENT.matcher(text(source)).replaceAll(""));

        assertThat(read.find() && !AROUND_IT.containsKey(name))
                .as(name + " reads a table of suggestions; ask Reader.SUGGESTIONS")
                .isFalse();
    }

    /** Of the suggestions themselves the officials' queries know the function only. */
    @Test
    void asksForSuggestionsThroughTheFunctionOnly() {
        var desk = text(Path.of("src/main/java/io/candor/suggestion/DeskTables.java"));

        assertThat(Pattern.compile("(?i)\\b(?:from|join)\\s+suggestion\\b")
                        .matcher(desk)
                        .find())
                .isFalse();
    }

    private static ArchCondition<JavaMethod> sayWhoReads() {
        return new ArchCondition<>("say who reads") {
            private final List<Class<?>> readers = List.of(Reader.class, DeskStep.class, Official.class);

            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .anyMatch(each -> readers.stream()
                                .anyMatch(reader -> reader.getName().equals(each)));
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " does not say who reads"));
            }
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
