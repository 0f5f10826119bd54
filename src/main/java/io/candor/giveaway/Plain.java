package io.candor.giveaway;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text as it looks: narrow, without what cannot be seen, one sort of space, dash and digit, no two spaces together, letters and
 * numerals that pass for digits as digits. Knows where each character was typed.
 */
final class Plain {
    private static final int LONGEST_EXCERPT = 24;
    private static final int BEGINNING = 13;
    private static final int ENDING = 10;
    private static final Pattern WORD_CUT_SHORT = Pattern.compile("(?<=\\S) \\S{0,8}$");
    private static final Pattern WORD_CUT_OFF = Pattern.compile("^\\S{0,6} (?=\\S)");

    private final String typed;
    private final StringBuilder text = new StringBuilder();
    private int[] places;

    private Plain(String typed) {
        this.typed = typed;
        this.places = new int[typed.length() + 1];
    }

    static Plain of(String typed) {
        var plain = new Plain(typed);
        for (var at = 0; at < typed.length(); ) {
            var character = typed.codePointAt(at);
            plain.add(Lookalikes.plain(character), at);
            at += Character.charCount(character);
        }
        Numerals.unmask(plain.text);
        return plain;
    }

    CharSequence text() {
        return text;
    }

    /** A spot as it was typed, shortened to where it begins and ends. */
    String excerpt(Spot spot) {
        var last = places[spot.to() - 1];
        var end = last + Character.charCount(typed.codePointAt(last));
        return shortened(Lookalikes.visible(typed.substring(places[spot.from()], end)));
    }

    private static String shortened(String words) {
        var length = words.codePointCount(0, words.length());
        if (length <= LONGEST_EXCERPT) {
            return words;
        }
        var beginning = words.substring(0, words.offsetByCodePoints(0, BEGINNING));
        var ending = words.substring(words.offsetByCodePoints(0, length - ENDING));
        return WORD_CUT_SHORT.matcher(beginning).replaceFirst("") + "…"
                + WORD_CUT_OFF.matcher(ending).replaceFirst("");
    }

    private void add(String character, int place) {
        if (character.equals(" ") && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            return;
        }
        if (text.length() + character.length() > places.length) {
            places = Arrays.copyOf(places, 2 * (text.length() + character.length()));
        }
        Arrays.fill(places, text.length(), text.length() + character.length(), place);
        text.append(character);
    }

    @Override
    public String toString() {
        return "Plain[hidden]";
    }
}
