package io.candor.organisation;

import io.candor.bot.Language;
import io.candor.sealing.Bytes;
import java.util.Map;

/**
 * A part of the organisation that mends what is wrong.
 *
 * @param key what is stored
 * @param names its name in each language
 */
public record Unit(String key, Map<Language, String> names) {
    /** Where the organisation names none: all of it. */
    static final Unit OFFICE = new Unit("office", Map.of(Language.ENGLISH, "Office", Language.CHINESE, "办公室"));

    public Unit {
        names = Map.copyOf(names);
    }

    public String name(Language language) {
        return names.getOrDefault(language, key);
    }

    /** Two bytes that stand for it in buttons, the same as long as the key is. */
    public Bytes mark() {
        return Marks.of(key);
    }
}
