package io.candor.playground;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which links Telegram takes, and how it writes them. */
final class Links {
    private static final Pattern WEB = Pattern.compile(
            "(?:(https?)://)?((?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}\\p{N}-]{2,})(:\\d{1,5})?([/?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APP = Pattern.compile("(?:tg|ton|tonsite)://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern USER = Pattern.compile("tg:(?://)?user\\?id=(\\d{1,18})", Pattern.CASE_INSENSITIVE);

    private static final Pattern STARTING = Pattern.compile(
            "(?:(?:https?://)?(?:t\\.me|telegram\\.me)/|tg://resolve\\?domain=)" + Bot.CANDOR.username()
                    + "[?&]start=([A-Za-z0-9_-]{1,64})",
            Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** The link as Telegram stores it, or nothing where it would take none. */
    static Optional<String> check(String link) {
        var trimmed = link.strip();
        if (APP.matcher(trimmed).matches()) {
            return Optional.of(trimmed);
        }
        var web = WEB.matcher(trimmed);
        return web.matches() ? Optional.of(written(web)) : Optional.empty();
    }

    /** The user whom a {@code tg://user?id=…} link means, or 0. */
    static long user(String link) {
        var user = USER.matcher(link.strip());
        return user.matches() ? Long.parseLong(user.group(1)) : 0;
    }

    /** What the bot is told by a link that starts it; nothing where the link is none of those. */
    static Optional<String> payload(String link) {
        var starting = STARTING.matcher(link.strip());
        return starting.matches() ? Optional.of(starting.group(1)) : Optional.empty();
    }

    private static String written(Matcher web) {
        var scheme = or(web.group(1), "http").toLowerCase(Locale.ROOT);
        var host = web.group(2).toLowerCase(Locale.ROOT);
        var rest = or(web.group(4), "/");
        return scheme + "://" + host + or(web.group(3), "") + (rest.startsWith("/") ? rest : "/" + rest);
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
