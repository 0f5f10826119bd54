package io.candor.bot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the bot speaks; its byte travels in buttons, prompts and return addresses and never changes. */
public enum Language {
    ENGLISH('e', Locale.ENGLISH),
    CHINESE('z', Locale.SIMPLIFIED_CHINESE);

    private final char mark;
    private final Locale locale;

    Language(char mark, Locale locale) {
        this.mark = mark;
        this.locale = locale;
    }

    public byte mark() {
        return (byte) mark;
    }

    public Locale locale() {
        return locale;
    }

    /** ISO 639-1, as Telegram's menus and {@code candor.languages} write it. */
    public String tag() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }

    public static Optional<Language> marked(byte mark) {
        return Arrays.stream(values()).filter(each -> each.mark() == mark).findFirst();
    }

    /** The language of an IETF tag such as {@code zh-hans} or {@code en-GB}; empty for any that the bot does not speak. */
    public static Optional<Language> of(String tag) {
        var primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(each -> each.tag().equals(primary))
                .findFirst();
    }
}
