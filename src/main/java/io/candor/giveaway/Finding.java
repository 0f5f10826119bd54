package io.candor.giveaway;

/**
 * Something that could tell who wrote a text.
 *
 * @param excerpt the place as its author typed it, in one line and shortened, without what cannot be seen
 */
public record Finding(Kind kind, String excerpt) {
    @Override
    public String toString() {
        return "Finding[hidden]";
    }
}
