package io.candor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The real opinions of {@code src/test/resources/opinions}, and long and hostile ones of our own. */
public final class Opinions {
    private static final Path FOLDER = Path.of("src/test/resources/opinions");
    private static final Pattern LINE =
            Pattern.compile("^(\\d+),(\\d+),([\\d-]+),(-?\\d),(?:\"((?:[^\"]|\"\")*)\"|(.*))$", Pattern.MULTILINE);
    private static final List<String> OURS = List.of(
            "x".repeat(3_500),
            "很长的话。".repeat(700),
            "🙂".repeat(1_750),
            "<b>bold</b> &amp; <script>alert(1)</script> </blockquote>",
            "'; drop table suggestion; --",
            "{words} {0} '{'quoted'}' %s ${x}",
            "👩‍👩‍👧‍👦 and 🏳️‍🌈 and e\u0301",
            "مرحبا بالعالم, hello",
            "a\n\nb\n\n\nc",
            "/ 50 % of the forms come back",
            "https://t.me/candor?p=AAAA @somebody #tag somebody@example.org",
            "\\u0000 is not a character here");

    private Opinions() {}

    /** One opinion and whoever said it. */
    public record Opinion(String author, String language, String text, boolean notified) {

        /** The button that sends it. */
        public String label() {
            return notified ? "🔔" : "🕶";
        }
    }

    public static List<Opinion> all() {
        var all = new ArrayList<Opinion>();
        read("opinions-en.csv", "en", all);
        read("opinions-zh.csv", "zh-hans", all);
        for (var text : OURS) {
            all.add(new Opinion("ours", "en", text, all.size() % 2 == 0));
        }
        return all;
    }

    private static void read(String file, String language, List<Opinion> all) {
        LINE.matcher(text(file)).results().forEach(line -> {
            var quoted = line.group(5);
            var words = quoted == null ? line.group(6) : quoted.replace("\"\"", "\"");
            all.add(new Opinion(language + line.group(2), language, words.strip(), all.size() % 2 == 0));
        });
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
