package io.candor.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import io.candor.bot.Language;
import io.candor.sealing.Bytes;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyTests {

    @Test
    void readsTheFileThatComesAlong() {
        var taxonomy = new TaxonomyFile(null).taxonomy();

        assertThat(taxonomy.categories()).hasSize(8);
        assertThat(taxonomy.units())
                .allSatisfy(unit -> assertThat(taxonomy.unitMarked(unit.mark())).hasValue(unit));
        assertThat(taxonomy.keyed("money").name(Language.CHINESE)).hasValue("财务采购");
        assertThat(taxonomy.categories())
                .allSatisfy(
                        category -> assertThat(taxonomy.marked(category.mark())).hasValue(category));
    }

    @Test
    void readsTheOperatorsFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("ours.yaml");
        Files.writeString(file, "categories:\n  - key: canteen\n    en: Canteen\n    zh: 食堂\n");

        var taxonomy = new TaxonomyFile(file.toString()).taxonomy();

        assertThat(taxonomy.categories()).extracting(Category::key).containsExactly("canteen");
        assertThat(taxonomy.units()).containsExactly(Unit.OFFICE);
    }

    @Test
    void refusesToStartWithoutAFileThatWasAskedFor(@TempDir Path folder) {
        var missing = folder.resolve("missing.yaml");

        assertThatThrownBy(() -> new TaxonomyFile(missing.toString()).taxonomy())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("missing.yaml cannot be read");
    }

    @Test
    void putsWhatItDoesNotKnowAmongTheUnsorted() {
        var taxonomy = new TaxonomyFile(null).taxonomy();

        assertThat(taxonomy.keyed("long-gone")).isEqualTo(Category.UNSORTED);
        assertThat(taxonomy.marked(Category.UNSORTED.mark())).hasValue(Category.UNSORTED);
        assertThat(taxonomy.marked(Bytes.of(new byte[] {1, 2}))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                                         | line 1, is empty",
                "categories: []                                             | line 1, has 0 categories",
                "units:~- {key: u, en: U, zh: 甲}                            | line 1, has no \"categories\"",
                "kinds: []                                                  | line 1, has the unknown field \"kinds\"",
                "- {key: a}                                                 | line 1, has no fields",
                "categories: {}                                             | line 1, is no list",
                "categories:~- {en: A, zh: 甲}                               | line 2, has a line without a key",
                "categories:~- {key: a, en: A}                              | line 2, has no name in \"zh\"",
                "categories:~- {key: a, zh: 甲}                              | line 2, has no name in \"en\"",
                "categories:~- {key: a, en: A, zh: 甲}~- {key: a, en: B, zh: 乙}| has the key \"a\" twice",
                "categories:~- {key: a, key: b, en: A, zh: 甲}               | line 2, has \"key\" twice in one place",
                "categories:~- {key: a, en: A, zh: 甲, fr: A}                | line 2, has the unknown field \"fr\"",
                "categories:~- {key: Money!, en: A, zh: 甲}                  | line 2, has the key \"Money!\"",
                "categories:~- {key: unsorted, en: A, zh: 甲}                | line 2, has the key \"unsorted\"",
                "categories:~- {key: a, en: '', zh: 甲}                      | line 2, has a name of 0 characters",
                "categories:~- {key: a, en: [A], zh: 甲}                     | line 2, has a list where a word",
                "categories:~- {key: a, en: A, zh: 甲                        | line 2, is not YAML",
                "units: []~categories:~- {key: a, en: A, zh: 甲}             | line 1, has 0 units",
                "units:~- {key: u, en: U, zh: 甲}~categories:~- {key: a, unit: v, en: A, zh: 甲} | the unknown unit \"v\"",
                "units:~- {key: u, unit: u, en: U, zh: 甲}~categories:~- {key: a, en: A, zh: 甲} | unknown field \"unit\"",
                "categories:~- {key: a, en: \"A, zh: 甲}                     | is not YAML",
            })
    void refusesToStartWith(String yaml, String wrong) {
        assertThatThrownBy(() -> read(yaml.replace('~', '\n')))
                .isInstanceOfSatisfying(
                        CannotStart.class, refused -> assertThat(refused.mend()).endsWith("."))
                .hasMessageStartingWith("The taxonomy some.yaml")
                .hasMessageContaining(wrong);
    }

    @Test
    void refusesAKeyWhoseButtonWouldBeAnothers() {
        var twins = twins();

        assertThatThrownBy(() -> read("""
                        categories:
                        - {key: %s, en: A, zh: 甲}
                        - {key: %s, en: B, zh: 乙}
                        """.formatted(twins.getFirst(), twins.getLast())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("whose short mark another key has");
    }

    /** Two keys with the same mark, searched for. */
    private static List<String> twins() {
        var seen = new HashMap<Bytes, String>();
        for (var number = 0; ; number++) {
            var key = "k" + number;
            var twin = seen.put(new Category(key, Map.of(), Optional.empty()).mark(), key);
            if (twin != null) {
                return List.of(twin, key);
            }
        }
    }

    private static Taxonomy read(String yaml) throws IOException {
        return new TaxonomyReader("some.yaml").read(new StringReader(yaml));
    }
}
