package io.candor.organisation;

import io.candor.bot.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a taxonomy file, which knows its line. */
record TaxonomyNode(TaxonomyReader reader, Node node) {
    private static final int LONGEST_NAME = 40;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,30}");
    private static final Set<String> UNIT = fields("key");
    private static final Set<String> CATEGORY = fields("key", "unit");

    /** The lists of a file; those of units may be missing. */
    Map<String, TaxonomyNode> lists() {
        var lists = map(Set.of("categories", "units"));
        if (!lists.containsKey("categories")) {
            wrong("has no \"categories\"", "Add \"categories:\" and a category a line.");
        }
        return lists;
    }

    List<TaxonomyNode> items() {
        return node instanceof SequenceNode list
                ? list.getValue().stream()
                        .map(item -> new TaxonomyNode(reader, item))
                        .toList()
                : wrong("is no list", "Start each line of it with \"- \".");
    }

    Category category() {
        var fields = map(CATEGORY);
        var key = key(fields);
        var unit = Optional.ofNullable(fields.get("unit")).map(TaxonomyNode::text);
        return new Category(key, names(key, fields), unit);
    }

    Unit unit() {
        var fields = map(UNIT);
        var key = key(fields);
        return new Unit(key, names(key, fields));
    }

    /** Stops where a category names a unit that the file does not have. */
    void unitAmong(Set<String> units, Category category) {
        category.unit()
                .filter(unit -> !units.contains(unit))
                .ifPresent(unit -> wrong(
                        "has the category \"" + category.key() + "\" with the unknown unit \"" + unit + "\"",
                        "Add the unit to \"units:\", or correct its key."));
    }

    private String key(Map<String, TaxonomyNode> fields) {
        return Optional.ofNullable(fields.get("key"))
                .orElseGet(() -> wrong("has a line without a key", "Add \"key: …\" to it."))
                .key();
    }

    private Map<Language, String> names(String key, Map<String, TaxonomyNode> fields) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, name(key, language, fields));
        }
        return names;
    }

    private String name(String key, Language language, Map<String, TaxonomyNode> fields) {
        return Optional.ofNullable(fields.get(language.tag()))
                .map(TaxonomyNode::name)
                .orElseGet(() -> wrong(
                        "has no name in \"" + language.tag() + "\" for \"" + key + "\"",
                        "Add \"" + language.tag() + ": …\" to it."));
    }

    private String key() {
        var key = text();
        if (!KEY.matcher(key).matches() || key.equals(Category.UNSORTED.key())) {
            wrong("has the key \"" + key + "\"", "Use small letters, digits and hyphens, and not \"unsorted\".");
        }
        return key;
    }

    private String name() {
        var name = text().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.contains("\n")) {
            wrong("has a name of " + name.length() + " characters", "Use 1 to " + LONGEST_NAME + ", on one line.");
        }
        return name;
    }

    private String text() {
        return node instanceof ScalarNode scalar
                ? scalar.getValue()
                : wrong("has a list where a word should stand", "Write one word or name.");
    }

    private Map<String, TaxonomyNode> map(Set<String> allowed) {
        var fields = new LinkedHashMap<String, TaxonomyNode>();
        for (var tuple : tuples()) {
            var name = new TaxonomyNode(reader, tuple.getKeyNode());
            name.among(allowed);
            if (fields.put(name.text(), new TaxonomyNode(reader, tuple.getValueNode())) != null) {
                name.wrong("has \"" + name.text() + "\" twice in one place", "Remove one of them.");
            }
        }
        return fields;
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode map
                ? map.getValue()
                : wrong(
                        "has no fields where some should stand",
                        "Write \"name: value\", as in the file that came along.");
    }

    private void among(Set<String> allowed) {
        if (!allowed.contains(text())) {
            wrong("has the unknown field \"" + text() + "\"", "Only these can stand there: " + allowed + ".");
        }
    }

    private <T> T wrong(String wrong, String mend) {
        return reader.wrong(node.getStartMark().getLine() + 1, wrong, mend);
    }

    private static Set<String> fields(String... others) {
        var fields = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.toCollection(TreeSet::new));
        fields.addAll(List.of(others));
        return fields;
    }
}
