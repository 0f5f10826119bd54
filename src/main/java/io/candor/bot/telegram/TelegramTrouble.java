package io.candor.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Telegram refused or could not be reached. Carries the code and what to make of it, nothing of what was sent. */
class TelegramTrouble extends RuntimeException {
    private static final List<String> ALREADY =
            List.of("message is not modified", "query is too old", "message to delete not found");
    private static final List<String> NOBODY = List.of("chat not found", "user not found", "PEER_ID_INVALID");
    private static final List<String> UNKNOWN =
            List.of("user not found", "member not found", "PARTICIPANT_ID_INVALID", "USER_ID_INVALID");
    private static final About NOTHING = new About(false, false);

    private final Kind kind;
    private final int code;
    private final Duration wait;
    private final long successor;
    private final About about;

    private TelegramTrouble(Kind kind, int code, Duration wait, long successor, About about) {
        super(kind + " " + code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.wait = wait;
        this.successor = successor;
        this.about = about;
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
        return new TelegramTrouble(Kind.AWAY, 0, Duration.ZERO, 0, NOTHING);
    }

    /** What an answer of the Bot API that is not ok means; {@code retryAfter} in seconds. */
    static TelegramTrouble refused(int code, String description, int retryAfter) {
        var gone = code == 403 || code == 400 && NOBODY.stream().anyMatch(description::contains);
        var unknown = code == 400 && UNKNOWN.stream().anyMatch(description::contains);
        var about = new About(gone, unknown);
        return new TelegramTrouble(kind(code, description), code, Duration.ofSeconds(retryAfter), 0, about);
    }

    /** The group that was written to is now that one. */
    static TelegramTrouble moved(long successor) {
        return new TelegramTrouble(Kind.MOVED, 400, Duration.ZERO, successor, NOTHING);
    }

    /** What the library's exception means; whatever is no answer of Telegram's means that it is away. */
    static TelegramTrouble of(@Nullable Throwable failed) {
        if (!(failed instanceof TelegramApiRequestException answered)) {
            return away();
        }
        int code = Optional.ofNullable(answered.getErrorCode()).orElse(0);
        var description = Optional.ofNullable(answered.getApiResponse()).orElse("");
        var parameters = Optional.ofNullable(answered.getParameters());
        int retryAfter = parameters.map(ResponseParameters::getRetryAfter).orElse(0);
        return parameters
                .map(ResponseParameters::getMigrateToChatId)
                .map(TelegramTrouble::moved)
                .orElseGet(() -> refused(code, description, retryAfter));
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

    /** Whether it was refused because nobody can be reached there: the bot is blocked, or the chat is gone. */
    boolean isGone() {
        return about.nobody();
    }

    /** Whether it was refused because Telegram knows nothing of the person who was asked about. */
    boolean isAboutSomebodyUnknown() {
        return about.unknown();
    }

    /** How long Telegram asks to wait; zero where it does not. */
    Duration pause() {
        return wait;
    }

    /** Whom the refusal is about: a chat in which nobody can be reached, or somebody unknown. */
    private record About(boolean nobody, boolean unknown) {}

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
