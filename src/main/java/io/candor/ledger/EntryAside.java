package io.candor.ledger;

import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Person;
import java.util.List;

/** What an entry's card shows of the suggestions behind it. */
public interface EntryAside {

    /** The officials' numbers of suggestions that follow the entry, at most so many, in no telling order. */
    List<String> references(EntryId entry, int limit);

    /** Buttons about them, folded away with those of the entry; whoever makes them checks each press. */
    default List<Key> keys(EntryId entry, Person reader, Language language) {
        return List.of();
    }
}
