package io.candor.suggestion.chat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.candor.bot.Call.Draft;
import java.util.regex.Pattern;

/**
 * A member's words as officials will see them: without what cannot be seen and could disturb, mislead or mark them.
 *
 * <p>Joiners, variation selectors and the tags of flags stay, since scripts and emoji need them.
 */
record Words(String text) {
    static final int MOST = 3_500;
    /** What is said about a picture needs room, too. */
    static final int MOST_BESIDE_A_PICTURE = 3_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");
    private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
    /** Zero width: some copied texts carry a mark of their reader in them. Tags stay where they make up a flag. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\u00AD\u180E\u200B\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB]"
                    + "|(?<![\uD83C\uDFF4\uDB40\uDC20-\uDB40\uDC7F])[\uDB40\uDC00-\uDB40\uDC7F]+");

    private static final int BLANK_BRAILLE = 0x2800;

    /**
     * @throws NothingToRead when nothing that can be seen is left, and there is no picture either
     * @throws TooLong when more is left than one message to officials holds
     */
    static Words of(Draft draft) {
        return draft.picture().isPresent() ? besideAPicture(draft.text()) : of(draft.text());
    }

    /**
     * @throws NothingToRead when nothing that can be seen is left
     * @throws TooLong when more is left than one message to officials holds
     */
    static Words of(String typed) {
        var words = cleaned(typed);
        if (!words.canBeSeen()) {
            throw new NothingToRead();
        }
        return words.atMost(MOST);
    }

    private static Words besideAPicture(String typed) {
        var words = cleaned(typed);
        return words.canBeSeen() ? words.atMost(MOST_BESIDE_A_PICTURE) : new Words("");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private boolean canBeSeen() {
        return text.codePoints().anyMatch(Words::visible);
    }

    private Words atMost(int most) {
        if (text.length() > most) {
            throw new TooLong(text.length(), most);
        }
        return this;
    }

    private static Words cleaned(String typed) {
        var text = LINE_END.matcher(typed).replaceAll("\n");
        for (var unwanted : new Pattern[] {CONTROL, HALF_PAIR, DIRECTION, HIDDEN}) {
            text = unwanted.matcher(text).replaceAll("");
        }
        return new Words(text.strip());
    }

    private static boolean visible(int character) {
        return !UCharacter.isUWhiteSpace(character)
                && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && character != BLANK_BRAILLE;
    }

    @Override
    public String toString() {
        return "Words[hidden]";
    }
}
