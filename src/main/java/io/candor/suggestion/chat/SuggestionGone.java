package io.candor.suggestion.chat;

import io.candor.bot.Mistake;

/** There is nothing any more to add to. */
class SuggestionGone extends Mistake {
    SuggestionGone() {
        super("suggestion.add.withdrawn");
    }
}
