package io.candor.bot;

import java.util.UUID;

/**
 * What a message shows to officials, so that it can be drawn anew when that changes.
 *
 * @param kind one letter for each kind of thing
 */
public record Subject(char kind, UUID id) {
    /** For a message that showed something and does not any more, such as a list in the place of a card. */
    public static final Subject NOTHING = new Subject('-', new UUID(0, 0));
}
