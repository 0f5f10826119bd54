package io.candor.suggestion;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * Words in the form in which they are compared: one form for what only looks different (NFKC, without case and without
 * characters that nobody sees), one space for any, and no punctuation around. Letters that look alike stay different.
 */
final class SameWords {
    /** Comes first, since marks of the same letter can stand in any order. */
    private static final Normalizer2 ORDERED = Normalizer2.getNFKCInstance();

    private static final Normalizer2 FORM = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern AROUND = Pattern.compile("^[\\p{P} ]+|[\\p{P} ]+$");

    private SameWords() {}

    /** Words that are punctuation and nothing else stay what they are. */
    static String of(String words) {
        var line = SPACE.matcher(FORM.normalize(ORDERED.normalize(words)))
                .replaceAll(" ")
                .strip();
        var bare = AROUND.matcher(line).replaceAll("");
        return bare.isEmpty() ? line : bare;
    }
}
