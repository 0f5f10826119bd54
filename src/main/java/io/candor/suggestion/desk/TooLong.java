package io.candor.suggestion.desk;

import io.candor.bot.Mistake;

/** Longer than there is room for. */
class TooLong extends Mistake {
    TooLong(int length, int most) {
        super("opinions.mistake.long", "length", length, "most", most);
    }
}
