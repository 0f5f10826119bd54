package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** Somebody has sent as many suggestions today as one person may. */
class LimitReached extends Mistake {
    LimitReached(int most) {
        super("suggestion.mistake.limit", "most", most);
    }
}
