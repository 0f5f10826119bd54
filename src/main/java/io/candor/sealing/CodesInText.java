package io.candor.sealing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds valid codes within an ordinary text. */
final class CodesInText {
    private static final String FOUR = "[0-9A-TV-Z]{4}";

    /** Sixteen symbols, at most three characters between groups of four, not part of a longer word. */
    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![0-9A-Z])" + FOUR + ("(?:" + TypedCode.BETWEEN + "){0,3}" + FOUR).repeat(3) + "(?![0-9A-Z])");

    private CodesInText() {}

    static boolean anyIn(String text) {
        Matcher candidates = CANDIDATE.matcher(TypedCode.plain(text));
        int from = 0;
        while (candidates.find(from)) {
            if (isCode(candidates.group())) {
                return true;
            }
            from = candidates.start() + 1; // a word of four letters may stand right before a code
        }
        return false;
    }

    private static boolean isCode(String candidate) {
        TypedCode code = TypedCode.read(candidate);
        return code.looksDeliberate() && CheckSymbol.fits(Symbols.values(code.symbols()));
    }
}
