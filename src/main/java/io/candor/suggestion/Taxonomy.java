package io.candor.suggestion;

import io.candor.sealing.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The categories that members choose from, in the organisation's order. */
public record Taxonomy(List<Category> categories) {

    public Taxonomy {
        categories = List.copyOf(categories);
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
}
