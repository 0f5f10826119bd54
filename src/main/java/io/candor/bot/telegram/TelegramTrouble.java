package io.candor.bot.telegram;

import java.time.Duration;
import java.util.List;

/** Telegram refused or could not be reached. Carries the code and what to make of it, nothing of what was sent. */
class TelegramTrouble extends RuntimeException {
    private static final List<String> ALREADY =
            List.of("message is not modified", "query is too old", "message to delete not found");

    private final Kind kind;
    private final int code;
    private final Duration wait;
    private final long successor;

    private TelegramTrouble(Kind kind, int code, Duration wait, long successor) {
        super(kind + " " + code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.wait = wait;
        this.successor = successor;
    }

    /** What to make of it. */
    enum Kind {
        /** No answer, or none that the Bot API gives: try again. */
        AWAY,
        /** The token is unknown (401) or malformed (404): nothing will work until it is set right. */
        WRONG_TOKEN,
        /** Another process fetches this bot's updates. */
        ANOTHER_POLLER,
        /** Updates go to a webhook. */
        WEBHOOK_SET,
        /** Too fast: wait as long as Telegram says. */
        TOO_FAST,
        /** It is so already: what a call repeated after a lost answer is told. */
        ALREADY,
        /** The group has become a supergroup with another id. */
        MOVED,
        /** Refused for good. */
        REFUSED
    }

    static TelegramTrouble away() {
        return new TelegramTrouble(Kind.AWAY, 0, Duration.ZERO, 0);
    }

    /** What an answer of the Bot API that is not ok means; {@code retryAfter} in seconds. */
    static TelegramTrouble refused(int code, String description, int retryAfter) {
        return new TelegramTrouble(kind(code, description), code, Duration.ofSeconds(retryAfter), 0);
    }

    /** The group that was written to is now that one. */
    static TelegramTrouble moved(long successor) {
        return new TelegramTrouble(Kind.MOVED, 400, Duration.ZERO, successor);
    }

    Kind kind() {
        return kind;
    }

    int code() {
        return code;
    }

    /** The id of the supergroup that a group has become. */
    long successor() {
        return successor;
    }

    /** How long Telegram asks to wait; zero where it does not. */
    Duration pause() {
        return wait;
    }

    private static Kind kind(int code, String description) {
        return switch (code) {
            case 401, 404 -> Kind.WRONG_TOKEN;
            case 409 -> description.contains("webhook") ? Kind.WEBHOOK_SET : Kind.ANOTHER_POLLER;
            case 429 -> Kind.TOO_FAST;
            case 400 -> ALREADY.stream().anyMatch(description::contains) ? Kind.ALREADY : Kind.REFUSED;
            case 403 -> Kind.REFUSED;
            default -> Kind.AWAY;
        };
    }
}
