package io.candor.bot;

/** Whoever talks to the bot, for as long as one call lasts: never stored, never logged. */
public record Person(long chat, long user) {

    @Override
    public String toString() {
        return "Person[hidden]";
    }
}
