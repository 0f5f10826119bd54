package io.candor.organisation;

import io.candor.bot.Language;
import io.candor.sealing.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The categories that members choose from and the units that mend, in the organisation's order. */
public record Taxonomy(List<Category> categories, List<Unit> units) {

    public Taxonomy {
        categories = List.copyOf(categories);
        units = List.copyOf(units);
    }

    /** The category stored under a key; {@link Category#UNSORTED} if the organisation has none of that key any more. */
    public Category keyed(String key) {
        return categories.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(Category.UNSORTED);
    }

    /** The category that a button's two bytes stand for; empty if the taxonomy has changed since. */
    public Optional<Category> marked(Bytes mark) {
        return Stream.concat(Stream.of(Category.UNSORTED), categories.stream())
                .filter(each -> each.mark().equals(mark))
                .findFirst();
    }

    public Optional<Unit> unit(String key) {
        return units.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The name of the unit stored under a key; the key itself if the organisation has no such unit any more. */
    public String unitName(String key, Language language) {
        return unit(key).map(unit -> unit.name(language)).orElse(key);
    }

    /** The unit that a button's two bytes stand for; empty if the taxonomy has changed since. */
    public Optional<Unit> unitMarked(Bytes mark) {
        return units.stream().filter(each -> each.mark().equals(mark)).findFirst();
    }
}
