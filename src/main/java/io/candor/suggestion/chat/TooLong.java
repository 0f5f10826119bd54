package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** The text is longer than officials can be shown at once. */
class TooLong extends Mistake {
    TooLong(int length, int most) {
        super("suggestion.mistake.long", "length", length, "most", most, "over", length - most);
    }
}
