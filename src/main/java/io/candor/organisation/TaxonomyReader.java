package io.candor.organisation;

import io.candor.CannotStart;
import io.candor.sealing.Bytes;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a taxonomy and refuses, with the line, whatever would mislead members or officials later. */
final class TaxonomyReader {
    private static final int MOST = 48;

    private final String file;

    /** @param file its name, for the sentence that says what is wrong with it */
    TaxonomyReader(String file) {
        this.file = file;
    }

    Taxonomy read(Reader yaml) throws IOException {
        var lists = new TaxonomyNode(this, parsed(yaml.readAllAsString())).lists();
        var units = units(lists);
        var taxonomy = new Taxonomy(categories(lists, units), units);
        distinct(taxonomy);
        return taxonomy;
    }

    private Node parsed(String yaml) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            return root == null ? wrong(1, "is empty", "Add \"categories:\" and a category a line.") : root;
        } catch (MarkedYAMLException broken) {
            var line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            return wrong(line, "is not YAML", "Mend the line; quotes, colons and braces are the usual places.");
        } catch (YAMLException broken) {
            return wrong(1, "is not YAML", "Save it as plain text in UTF-8.");
        }
    }

    private List<Unit> units(Map<String, TaxonomyNode> lists) {
        return lists.containsKey("units")
                ? items(lists, "units").stream().map(TaxonomyNode::unit).toList()
                : List.of(Unit.OFFICE);
    }

    private List<Category> categories(Map<String, TaxonomyNode> lists, List<Unit> units) {
        var keys = units.stream().map(Unit::key).collect(Collectors.toSet());
        return items(lists, "categories").stream()
                .map(node -> {
                    var category = node.category();
                    node.unitAmong(keys, category);
                    return category;
                })
                .toList();
    }

    private List<TaxonomyNode> items(Map<String, TaxonomyNode> lists, String name) {
        var list = Objects.requireNonNull(lists.get(name)).items();
        if (list.isEmpty() || list.size() > MOST) {
            wrong(1, "has " + list.size() + " " + name, "List 1 to " + MOST + " of them.");
        }
        return list;
    }

    private void distinct(Taxonomy taxonomy) {
        distinct(taxonomy.categories().stream().map(Category::key).toList(), Category.UNSORTED.mark());
        distinct(taxonomy.units().stream().map(Unit::key).toList(), Bytes.empty());
    }

    private void distinct(List<String> keys, Bytes taken) {
        var seen = new HashSet<String>();
        var marks = new HashSet<>(List.of(taken));
        for (var key : keys) {
            if (!seen.add(key)) {
                wrong("has the key \"" + key + "\" twice", "Give each line a key of its own.");
            }
            if (!marks.add(Marks.of(key))) {
                wrong("has the key \"" + key + "\", whose short mark another key has", "Choose another key.");
            }
        }
    }

    private void wrong(String wrong, String mend) {
        throw new CannotStart("The taxonomy " + file + " " + wrong + ".", mend);
    }

    /** Never returns. */
    <T> T wrong(int line, String wrong, String mend) {
        throw new CannotStart("The taxonomy " + file + ", line " + line + ", " + wrong + ".", mend);
    }
}
