package io.candor.ledger.chat;

import java.util.regex.Pattern;

/** What officials type, as it goes on record: without what cannot be seen. */
final class OfficialWords {
    static final int TITLE = 200;
    static final int MEASURE = 500;
    static final int TEXT = 1_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\n\t]]|\\p{Cs}|[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private OfficialWords() {}

    /** On one line. */
    static String title(String typed) {
        return fitting(SPACE.matcher(clean(typed)).replaceAll(" "), TITLE);
    }

    static String measure(String typed) {
        return fitting(clean(typed), MEASURE);
    }

    static String text(String typed) {
        return fitting(clean(typed), TEXT);
    }

    private static String clean(String typed) {
        var lines = LINE_END.matcher(typed).replaceAll("\n");
        return HIDDEN.matcher(lines).replaceAll("").strip();
    }

    private static String fitting(String text, int most) {
        if (!SEEN.matcher(text).find()) {
            throw WordsMistyped.empty();
        }
        if (text.length() > most) {
            throw WordsMistyped.tooLong(text.length(), most);
        }
        return text;
    }
}
