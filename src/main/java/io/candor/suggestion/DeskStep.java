package io.candor.suggestion;

import io.candor.access.Official;
import java.util.UUID;

/**
 * One official of the desk does one thing about one suggestion.
 *
 * @param act names it, see {@link io.candor.bot.ActIds}: the second time finds it done
 * @param version of the suggestion that the official saw, its last two bytes; another one by now means that somebody was
 *     quicker
 */
public record DeskStep(UUID act, Official by, UUID suggestion, short version, DeskAct what) {

    DeskStep alsoAbout(UUID other, UUID derived) {
        return new DeskStep(derived, by, other, version, what);
    }

    DeskStep onVersion(short seen) {
        return new DeskStep(act, by, suggestion, seen, what);
    }
}
