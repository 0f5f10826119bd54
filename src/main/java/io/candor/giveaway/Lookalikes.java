package io.candor.giveaway;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Makes characters the same that look the same, and leaves out those that cannot be seen. */
final class Lookalikes {
    private static final Normalizer2 NARROW = Normalizer2.getNFKCInstance();
    private static final int BLANK_BRAILLE = 0x2800;
    private static final int MINUS = 0x2212;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]++");

    /** Cyrillic and Greek letters, quotation marks and dots, and what each looks like. */
    private static final String FOREIGN = "аеорсухіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοɡ‘’ʼ•・‧∙";

    private static final String FAMILIAR = "aeopcyxijshdqwlABEKMHOPCTYXIJSABEZHIKMNOPTYXog'''····";

    private Lookalikes() {}

    /** What a character looks like; nothing when it cannot be seen, more than one where it looks like more. */
    static String plain(int character) {
        if (character < 0x7F && character > ' ' || Character.isIdeographic(character)) {
            return Character.toString(character);
        }
        if (isHidden(character)) {
            return "";
        }
        if (isDigit(character)) {
            return Integer.toString(UCharacter.getNumericValue(character));
        }
        return sign(character);
    }

    /** Without what cannot be seen, in one line. */
    static String visible(String typed) {
        var seen = typed.codePoints()
                .filter(character -> Character.isWhitespace(character) || !isHidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    private static String sign(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR -> " ";
            case Character.CONTROL -> character == '\t' ? " " : "\n";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
            case Character.DASH_PUNCTUATION -> "-";
            default -> narrow(character);
        };
    }

    private static String narrow(int character) {
        var foreign = FOREIGN.indexOf(character);
        if (foreign >= 0) {
            return FAMILIAR.substring(foreign, foreign + 1);
        }
        if (character == MINUS || character == BLANK_BRAILLE) {
            return character == MINUS ? "-" : " ";
        }
        return NARROW.normalize(Character.toString(character));
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.SURROGATE -> true;
            default -> UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    /** Of any script, and in circles; Chinese numerals are words, and stay. */
    private static boolean isDigit(int character) {
        var type = UCharacter.getIntPropertyValue(character, UProperty.NUMERIC_TYPE);
        return type == UCharacter.NumericType.DECIMAL || type == UCharacter.NumericType.DIGIT;
    }
}
