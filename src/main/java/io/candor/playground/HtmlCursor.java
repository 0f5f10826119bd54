package io.candor.playground;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;

/** A place in HTML that moves on. */
final class HtmlCursor {
    static final int END = -1;

    private final String source;
    private int at;

    HtmlCursor(String source) {
        this.source = source;
    }

    boolean atEnd() {
        return at >= source.length();
    }

    int peek() {
        return atEnd() ? END : source.charAt(at);
    }

    char next() {
        return source.charAt(at++);
    }

    int position() {
        return at;
    }

    /** What a position is in UTF-8 bytes: Telegram's complaints count those. */
    int bytes(int position) {
        return source.substring(0, position).getBytes(StandardCharsets.UTF_8).length;
    }

    void skipBlanks() {
        until(c -> !isBlank(c));
    }

    String until(IntPredicate stop) {
        int begin = at;
        while (!atEnd() && !stop.test(peek())) {
            at++;
        }
        return source.substring(begin, at);
    }

    String wordUntil(IntPredicate stop) {
        return until(stop).toLowerCase(Locale.ROOT);
    }

    /** Appends the next character, decoded if it is a character reference. */
    void decodeInto(StringBuilder decoded) {
        var reference = CharacterReference.at(source, at);
        if (reference == null) {
            decoded.append(next());
        } else {
            decoded.appendCodePoint(reference.codePoint());
            at = reference.end();
        }
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0 || c == 0x0b;
    }
}
