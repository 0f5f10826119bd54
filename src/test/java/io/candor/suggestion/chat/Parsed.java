package io.candor.suggestion.chat;

/** What Telegram makes of a message's markup. */
final class Parsed {

    private Parsed() {}

    /** The text that counts for the limit of 4,096 units. */
    static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
