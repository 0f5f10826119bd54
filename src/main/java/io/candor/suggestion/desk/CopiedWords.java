package io.candor.suggestion.desk;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a title repeats what the author wrote: twenty characters in a row, or nearly all of what is shorter. A title may
 * become public, and how somebody writes can tell who it is.
 */
final class CopiedWords {
    private static final int IN_A_ROW = 20;
    private static final int TOO_SHORT_TO_TELL = 6;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CopiedWords() {}

    static boolean in(String title, String words) {
        var theirs = plain(words);
        var most = Math.max(TOO_SHORT_TO_TELL, Math.min(IN_A_ROW, theirs.length() * 3 / 4));
        return longestInCommon(plain(title), theirs) >= most;
    }

    private static String plain(String text) {
        return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static int longestInCommon(String one, String other) {
        var longest = 0;
        var above = new int[other.length() + 1];
        for (var i = 0; i < one.length(); i++) {
            var row = new int[other.length() + 1];
            for (var j = 0; j < other.length(); j++) {
                row[j + 1] = one.charAt(i) == other.charAt(j) ? above[j] + 1 : 0;
                longest = Math.max(longest, row[j + 1]);
            }
            above = row;
        }
        return longest;
    }
}
