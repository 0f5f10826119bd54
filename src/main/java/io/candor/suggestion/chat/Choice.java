package io.candor.suggestion.chat;

import io.candor.organisation.Category;
import io.candor.organisation.Unit;
import java.util.Optional;

/**
 * What an author chose for a draft.
 *
 * @param concerns the unit that must not see it
 */
record Choice(Category category, Optional<Unit> concerns) {
    /** Before anything is chosen. */
    static final Choice NONE = new Choice(Category.UNSORTED, Optional.empty());

    Choice of(Category other) {
        return new Choice(other, concerns);
    }

    Choice keptFrom(Optional<Unit> unit) {
        return new Choice(category, unit);
    }
}
