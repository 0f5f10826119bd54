package io.candor.suggestion;

import io.candor.bot.Subject;
import io.candor.ledger.EntryId;
import java.util.UUID;

/** What cards of the opinions list show. */
public final class Shown {
    /** A suggestion. */
    public static final char CARD = 's';

    /** The words of a suggestion that are too long for its card. */
    public static final char WORDS = 'w';

    /** The picture of a suggestion. */
    public static final char PICTURE = 'p';

    /** How much came out at once. */
    public static final char SUMMARY = 'n';

    /** A page of the list. */
    public static final char PAGE = 'q';

    private static final char ENTRY = 'e';

    private Shown() {}

    public static Subject card(UUID suggestion) {
        return new Subject(CARD, suggestion);
    }

    public static Subject words(UUID suggestion) {
        return new Subject(WORDS, suggestion);
    }

    public static Subject picture(UUID suggestion) {
        return new Subject(PICTURE, suggestion);
    }

    public static Subject page(UUID page) {
        return new Subject(PAGE, page);
    }

    public static Subject entry(EntryId entry) {
        return new Subject(ENTRY, entry.value());
    }

    /** How many came out is all that there is to know of a summary, so it is its name. */
    static Subject summary(int count, long random) {
        return new Subject(SUMMARY, new UUID(random, count));
    }

    /** How many came out, of a summary. */
    public static int count(UUID summary) {
        return (int) summary.getLeastSignificantBits();
    }
}
