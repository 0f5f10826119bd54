package io.candor.bot;

/** Links that lead people to this bot. */
public interface Links {

    /** Opens the private chat; {@code payload} (64 of {@code A-Za-z0-9_-}) comes back with /start. */
    String opening(String payload);
}
