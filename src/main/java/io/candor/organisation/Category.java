package io.candor.organisation;

import io.candor.bot.Language;
import io.candor.sealing.Bytes;
import java.util.Map;
import java.util.Optional;

/**
 * A category of the organisation's taxonomy.
 *
 * @param key what is stored
 * @param names its name in each language; none for {@link #UNSORTED}
 * @param unit the key of the unit that usually mends what belongs here
 */
public record Category(String key, Map<Language, String> names, Optional<String> unit) {
    /** Where the author did not choose. */
    public static final Category UNSORTED = new Category("unsorted", Map.of(), Optional.empty());

    public Category {
        names = Map.copyOf(names);
    }

    /** Its name; empty for {@link #UNSORTED}, which the taxonomy does not name. */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(names.get(language));
    }

    /** Two bytes that stand for it in buttons, the same as long as the key is. */
    public Bytes mark() {
        return Marks.of(key);
    }
}
