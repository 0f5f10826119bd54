package io.candor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The names of all settings that Candor's records take; in a name a star stands for any key or index. */
record KnownSettings(List<String> names) {

    /** Found in the classes, not in the beans: a test that starts a part of Candor knows the other settings as well. */
    static KnownSettings ofCandor() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return new KnownSettings(scanner.findCandidateComponents("io.candor").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .map(name -> ClassUtils.resolveClassName(name, KnownSettings.class.getClassLoader()))
                .flatMap(SettingNames::of)
                .toList());
    }

    /** Whether it is a setting, or an empty group of settings. */
    boolean contains(ConfigurationPropertyName name) {
        return names.stream().anyMatch(known -> fits(known.split("\\."), name));
    }

    private static boolean fits(String[] known, ConfigurationPropertyName name) {
        return name.getNumberOfElements() <= known.length
                && IntStream.range(0, name.getNumberOfElements()).allMatch(i -> fits(known[i], name, i));
    }

    private static boolean fits(String known, ConfigurationPropertyName name, int index) {
        return known.equals("*") || known.replace("-", "").equals(name.getElement(index, Form.UNIFORM));
    }

    /** The setting that was probably meant, if one is spelled nearly the same. */
    Optional<String> nearest(ConfigurationPropertyName unknown) {
        var words = unknown.toString();
        return names.stream()
                .filter(known -> distance(known, words) <= Math.max(2, words.length() / 5))
                .min(Comparator.comparingInt(known -> distance(known, words)));
    }

    /** Levenshtein's: how many letters must be put in, left out or changed. */
    private static int distance(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
