package io.candor.suggestion.desk;

import java.util.regex.Pattern;

/** What officials write, in the form in which it is kept. */
final class Written {
    private static final int TITLE = 200;
    private static final int WORDS = 1_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\s*(?:R\\s*\\p{Pd}?\\s*)?(\\d{1,9})\\s*");

    private Written() {}

    /** One line of 1 to 200 characters. */
    static String title(String typed) {
        return fitting(SPACE.matcher(typed).replaceAll(" ").strip(), TITLE);
    }

    /** 1 to 1,000 characters. */
    static String words(String typed) {
        return fitting(typed.strip(), WORDS);
    }

    /** The number of an entry: 24, R-24, r24. */
    static int number(String typed) {
        var number = NUMBER.matcher(typed);
        if (!number.matches()) {
            throw new NoNumber();
        }
        return Integer.parseInt(number.group(1));
    }

    private static String fitting(String text, int most) {
        if (text.isEmpty()) {
            throw new NothingWritten();
        }
        if (text.length() > most) {
            throw new TooLong(text.length(), most);
        }
        return text;
    }
}
