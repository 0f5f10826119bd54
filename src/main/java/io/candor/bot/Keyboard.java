package io.candor.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The buttons under a message, row by row. */
public record Keyboard(List<List<Key>> rows) {

    public static Keyboard none() {
        return new Keyboard(List.of());
    }

    /** This keyboard with one more row below. */
    public Keyboard row(Key... keys) {
        return row(List.of(keys));
    }

    /** This keyboard with one more row below. */
    public Keyboard row(List<Key> keys) {
        var more = new ArrayList<>(rows);
        more.add(List.copyOf(keys));
        return new Keyboard(List.copyOf(more));
    }

    /** This keyboard with another one below. */
    public Keyboard and(Keyboard below) {
        return new Keyboard(Stream.concat(rows.stream(), below.rows.stream()).toList());
    }

    /** One button. */
    public sealed interface Key permits Do, Copy, Open {
        String label();
    }

    /** Does something: hands the action to its family. */
    public record Do(String label, Action action) implements Key {}

    /** Puts a text of at most 256 characters on the clipboard. */
    public record Copy(String label, String text) implements Key {
        @Override
        public String toString() {
            return "Copy[hidden]";
        }
    }

    /** Opens the private chat with the bot; {@code payload} (64 of {@code A-Za-z0-9_-}) comes back with /start. */
    public record Open(String label, String payload) implements Key {}
}
