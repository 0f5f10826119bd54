package io.candor.support;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A message's text in Markdown, with its line breaks and quotations. */
final class Quoted {
    private static final String INVISIBLE = "[\\u200B\\u2060\\uFEFF]";

    private Quoted() {}

    static String markdown(Seen message) {
        var text = message.text();
        var paragraphs = new ArrayList<String>();
        int from = 0;
        for (var quotation : quotations(message)) {
            int start = quotation.path("offset").asInt();
            int end = start + quotation.path("length").asInt();
            paragraphs.add(lines(text.substring(from, start), ""));
            paragraphs.add(lines(text.substring(start, end), "> "));
            from = end;
        }
        paragraphs.add(lines(text.substring(from), ""));
        paragraphs.removeIf(String::isBlank);
        return String.join("\n\n", paragraphs);
    }

    private static List<JsonNode> quotations(Seen message) {
        return message.json()
                .path("entities")
                .valueStream()
                .filter(entity -> entity.path("type").asString().endsWith("blockquote"))
                .toList();
    }

    /** A break where a line follows a line of the same paragraph. */
    private static String lines(String text, String lead) {
        return escaped(text.strip())
                .replaceAll("(?<=[^\n])\n(?=[^\n])", "\\\\\n")
                .replaceAll("(?m)^", lead);
    }

    private static String escaped(String text) {
        return text.replaceAll(INVISIBLE, "").replaceAll("([*_<`])", "\\\\$1");
    }
}
