package io.candor.ledger;

/** What an official wrote, fit for the record: not empty, not too long. */
final class Written {
    private static final int TEXT = 1_000;
    private static final int MEASURE = 500;
    private static final int TITLE = 200;

    private Written() {}

    static String text(String typed) {
        return atMost(TEXT, typed.strip());
    }

    static String measure(String typed) {
        return atMost(MEASURE, typed.strip());
    }

    /** A title has one line. */
    static String title(String typed) {
        return atMost(TITLE, typed.strip().replaceAll("\\s+", " "));
    }

    private static String atMost(int limit, String typed) {
        var text = typed.replace("\0", "");
        if (text.isEmpty()) {
            throw new Refused("ledger.refused.nothing-written");
        }
        if (text.codePointCount(0, text.length()) > limit) {
            throw new Refused("ledger.refused.too-long", "limit", limit);
        }
        return text;
    }
}
