package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.support.PrivacyEffects;
import io.candor.support.PrivacyEffects.Effect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ByteArrayResource;

class KnownSettingsTests {
    private static final Pattern COMMENTED_SETTING = Pattern.compile("(?m)^( *)# ((?:- )?[a-z][a-z-]*:.*)$");

    private final KnownSettings known =
            new KnownSettings(SettingNames.of(Sample.class).toList());

    @Test
    void spellsOutRecordsListsAndMaps() {
        assertThat(known.names())
                .containsExactlyInAnyOrder(
                        "sample.api-url", "sample.nested.token", "sample.groups.*.token", "sample.by-day.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample.api-url",
                "sample.nested.token",
                "sample.nested",
                "sample.groups[3].token",
                "sample.by-day.monday"
            })
    void knowsWhatExists(String name) {
        assertThat(known.contains(ConfigurationPropertyName.of(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.nested.tokn", "sample.tokens", "sample.api-url.more", "sample.groups[3].name"})
    void doesNotKnowWhatDoesNot(String name) {
        assertThat(known.contains(ConfigurationPropertyName.of(name))).isFalse();
    }

    @Test
    void guessesWhatWasMeant() {
        assertThat(known.nearest(ConfigurationPropertyName.of("sample.nested.tokn")))
                .contains("sample.nested.token");
        assertThat(known.nearest(ConfigurationPropertyName.of("sample.weather")))
                .isEmpty();
    }

    @Test
    void standAllInTheFileForOperators() throws IOException {
        var shipped = shipped();

        assertThat(KnownSettings.ofCandor().names())
                .filteredOn(name -> name.startsWith("candor.") && !name.equals("candor.playground"))
                .allSatisfy(name -> assertThat(shipped).anyMatch(line -> line.startsWith(written(name))));
    }

    /** Whoever adds a setting says what it changes in what others can learn. */
    @Test
    void areAllWeighedForPrivacy() {
        var weighed = Stream.concat(
                PrivacyEffects.CHANGES.stream().map(Effect::setting), PrivacyEffects.NONE.keySet().stream());

        assertThat(weighed.filter(name -> name.startsWith("candor.")))
                .containsExactlyInAnyOrderElementsOf(KnownSettings.ofCandor().names().stream()
                        .filter(name -> name.startsWith("candor.") && !name.equals("candor.playground"))
                        .distinct()
                        .toList());
    }

    /** As the file names it: of a list the first, of which a list of plain values needs none. */
    private static String written(String name) {
        return name.replace(".*.", "[0].").replace(".*", "");
    }

    /** The settings in config/application.yaml, once their comment signs are removed. */
    private static List<String> shipped() throws IOException {
        var text = COMMENTED_SETTING
                .matcher(Files.readString(Path.of("config/application.yaml")))
                .replaceAll("$1$2");
        return new YamlPropertySourceLoader()
                .load("shipped", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))).stream()
                        .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                        .toList();
    }

    record Nested(String token) {}

    @ConfigurationProperties("sample")
    record Sample(String apiUrl, Nested nested, List<Nested> groups, Map<String, String> byDay) {}
}
