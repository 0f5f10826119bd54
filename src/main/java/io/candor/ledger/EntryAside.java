package io.candor.ledger;

import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Person;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What an entry's card shows of the suggestions behind it. */
public interface EntryAside {

    /** The officials' numbers of suggestions that follow the entry, at most so many, in no telling order. */
    List<String> references(EntryId entry, int limit);

    /** Whether an author contests that the entry is closed, and nobody has decided about it yet. */
    default boolean contests(EntryId entry) {
        return false;
    }

    /** How those whose suggestions follow the entry judge its present close-off, as far as it may be told. */
    default Optional<Satisfaction> satisfaction(EntryId entry) {
        return Optional.empty();
    }

    /** How many suggestions follow the entry, at least: a multiple of five, or empty where it may not be told. */
    default OptionalInt raised(EntryId entry) {
        return OptionalInt.empty();
    }

    /** Buttons about them, folded away with those of the entry; whoever makes them checks each press. */
    default List<Key> keys(EntryId entry, Person reader, Language language) {
        return List.of();
    }
}
