package io.candor.suggestion;

import io.candor.CannotStart;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
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
        var taxonomy = new Taxonomy(categories(parsed(yaml.readAllAsString())));
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

    private List<Category> categories(Node root) {
        var list = new TaxonomyNode(this, root).only("categories").items();
        if (list.isEmpty() || list.size() > MOST) {
            wrong(1, "has " + list.size() + " categories", "List 1 to " + MOST + " of them.");
        }
        return list.stream().map(TaxonomyNode::category).toList();
    }

    private void distinct(Taxonomy taxonomy) {
        var keys = new HashSet<String>();
        var marks = new HashSet<>(List.of(Category.UNSORTED.mark()));
        for (var category : taxonomy.categories()) {
            if (!keys.add(category.key())) {
                wrong("has the key \"" + category.key() + "\" twice", "Give each category a key of its own.");
            }
            if (!marks.add(category.mark())) {
                wrong(
                        "has the key \"" + category.key() + "\", whose short mark another key has",
                        "Choose another key.");
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
