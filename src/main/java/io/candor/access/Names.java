package io.candor.access;

import io.candor.bot.Directory.Profile;
import java.util.Optional;

/** Names of officials: one line of 1 to 64 characters, without signs that nobody sees. */
public final class Names {
    private static final int LONGEST = 64;

    /** Until an owner gives a better one; Telegram tells no name of who has hidden it. */
    private static final String UNNAMED = "N. N.";

    private Names() {}

    /** What somebody calls themselves, as far as Telegram tells it and it is a name. */
    public static String told(Optional<Profile> profile) {
        return profile.map(Profile::name).flatMap(Names::valid).orElse(UNNAMED);
    }

    /** The name as it can be kept; empty for what is none. */
    public static Optional<String> valid(String typed) {
        var name = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return Optional.of(name)
                .filter(given -> !given.isEmpty() && given.codePointCount(0, given.length()) <= LONGEST)
                .filter(given -> given.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
