package io.candor.playground;

import java.util.Set;

/** A start tag: its name, the one attribute that means something, and where in the text it opens. */
record HtmlStartTag(String name, String argument, int offset) {
    private static final Set<String> NAMES = Set.of(
            "a",
            "b",
            "strong",
            "i",
            "em",
            "s",
            "strike",
            "del",
            "u",
            "ins",
            "tg-spoiler",
            "tg-emoji",
            "span",
            "pre",
            "code",
            "blockquote");

    /** Reads on from just behind {@code <}. */
    static HtmlStartTag read(HtmlCursor cursor, int offset) {
        int begin = cursor.bytes(cursor.position() - 1);
        var name = cursor.wordUntil(c -> HtmlCursor.isBlank(c) || c == '>');
        if (cursor.atEnd()) {
            throw Refusal.TAG_UNCLOSED.because(begin);
        }
        if (!NAMES.contains(name)) {
            throw Refusal.TAG_UNSUPPORTED.because(name, begin);
        }
        var argument = new Attributes(cursor, name, begin).read();
        if (name.equals("span") && !argument.equals("spoiler")) {
            throw Refusal.SPAN_WITHOUT_CLASS.because(begin);
        }
        return new HtmlStartTag(name, argument, offset);
    }

    /** What stands between the name and {@code >}. */
    private record Attributes(HtmlCursor cursor, String tag, int begin) {
        String read() {
            var argument = "";
            for (cursor.skipBlanks(); cursor.peek() != '>'; cursor.skipBlanks()) {
                argument = next(argument);
            }
            cursor.next();
            return argument;
        }

        private String next(String before) {
            var name = name();
            cursor.skipBlanks();
            if (cursor.peek() != '=') {
                return withoutValue(name);
            }
            cursor.next();
            var value = value();
            if (cursor.atEnd()) {
                throw Refusal.TAG_UNCLOSED.because(begin);
            }
            return meaning(name, value, before);
        }

        private String name() {
            var name = cursor.until(c -> HtmlCursor.isBlank(c) || "=>/\"'".indexOf(c) >= 0);
            if (name.isEmpty()) {
                throw Refusal.ATTRIBUTE_NAMELESS.because(tag, begin);
            }
            return name;
        }

        private String withoutValue(String name) {
            if (tag.equals("blockquote") && name.equals("expandable")) {
                return "expandable";
            }
            throw Refusal.ATTRIBUTE_WITHOUT_EQUALS.because(tag, begin);
        }

        private String value() {
            cursor.skipBlanks();
            return switch (cursor.peek()) {
                case HtmlCursor.END -> throw Refusal.TAG_UNCLOSED_AFTER_EQUALS.because(tag, begin);
                case '"', '\'' -> quoted();
                default -> token();
            };
        }

        private String quoted() {
            char quote = cursor.next();
            var value = new StringBuilder();
            while (!cursor.atEnd() && cursor.peek() != quote) {
                cursor.decodeInto(value);
            }
            if (!cursor.atEnd()) {
                cursor.next();
            }
            return value.toString();
        }

        private String token() {
            int start = cursor.bytes(cursor.position());
            var token = cursor.wordUntil(c -> !(c < 128 && Character.isLetterOrDigit(c)) && c != '.' && c != '-');
            if (!cursor.atEnd() && !HtmlCursor.isBlank(cursor.peek()) && cursor.peek() != '>') {
                throw Refusal.NAME_TOKEN_ENDS.because(start);
            }
            return token;
        }

        private String meaning(String name, String value, String before) {
            return switch (tag + " " + name) {
                case "a href", "tg-emoji emoji-id" -> value;
                case "code class" -> value.startsWith("language-") ? value.substring("language-".length()) : before;
                case "span class" -> value.startsWith("tg-") ? value.substring("tg-".length()) : before;
                case "blockquote expandable" -> "expandable";
                default -> before;
            };
        }
    }
}
