package io.candor.sealing;

import io.candor.sealing.CodeMistyped.Reason;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a person typed as a code: any case and width, spaces and dashes of any kind, O for 0, I and L for 1. */
final class TypedCode {
    /** No way of typing 16 symbols needs more; keeps the work small whatever is sent. */
    private static final int LONGEST = 256;

    /** Spaces, dashes, the minus sign, and what cannot be seen (zero width, direction marks, soft hyphens). */
    static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212\u2043\u30FC]";

    private static final Pattern SEPARATORS = Pattern.compile(BETWEEN + "+");
    private static final Pattern FOURS = Pattern.compile("\\w{4}(?: \\w{4}){3}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final String groups;

    private TypedCode(String groups) {
        this.groups = groups;
    }

    static TypedCode read(String typed) {
        if (typed.length() > LONGEST) {
            throw new CodeMistyped(Reason.LENGTH);
        }
        return new TypedCode(SEPARATORS.matcher(plain(typed)).replaceAll(" ").strip());
    }

    /** Narrow and upper case: {@code ｋ} is {@code K}. */
    static String plain(String text) {
        return text(Normalizer.normalize(text, Form.NFKC).codePoints().map(Character::toUpperCase));
    }

    /** The symbols alone, digits for letters that look like them; there may be too many or foreign ones. */
    String symbols() {
        return text(groups.codePoints().filter(character -> character != ' ').map(Symbols::likeness));
    }

    /** True when it holds a digit or came in groups of four, as hardly a word does. */
    boolean looksDeliberate() {
        return DIGIT.matcher(groups).find() || FOURS.matcher(groups).matches();
    }

    private static String text(IntStream characters) {
        return characters
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
