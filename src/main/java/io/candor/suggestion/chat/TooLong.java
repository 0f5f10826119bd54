package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** The text is longer than officials can be shown at once. */
class TooLong extends Mistake {
    TooLong(int length, int most) {
        this("suggestion.mistake.long", "length", length, "most", most, "over", length - most);
    }

    private TooLong(String key, Object... arguments) {
        super(key, arguments);
    }

    /** The same of what was to be added to a suggestion: more of it can be added behind. */
    TooLong toBeAdded() {
        return new TooLong("suggestion.add.long", arguments());
    }
}
