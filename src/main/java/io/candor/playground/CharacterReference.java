package io.candor.playground;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A character written as {@code &lt;}, {@code &#60;} or {@code &#x3c;}; Telegram knows four names and no more. */
record CharacterReference(int codePoint, int end) {
    private static final Pattern FORM = Pattern.compile("&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?");
    private static final Map<String, Integer> NAMES =
            Map.of("lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"');
    private static final int LONGEST_NUMBER = 10;

    static @Nullable CharacterReference at(String text, int position) {
        if (text.charAt(position) != '&') {
            return null;
        }
        var found = FORM.matcher(text).region(position, text.length());
        int code = found.lookingAt() ? code(found) : 0;
        return code == 0 ? null : new CharacterReference(code, found.end());
    }

    private static int code(Matcher found) {
        if (found.group(3) != null) {
            return NAMES.getOrDefault(found.group(3), 0);
        }
        boolean closed = found.group().endsWith(";");
        int length = found.end() - found.start() - (closed ? 1 : 0);
        return length >= LONGEST_NUMBER ? 0 : number(found);
    }

    private static int number(Matcher found) {
        var hex = found.group(1);
        int code = hex == null ? Integer.parseInt(found.group(2)) : Integer.parseInt(hex, 16);
        return code >= 0x10ffff ? 0 : code;
    }
}
