package io.candor.suggestion.desk;

import io.candor.bot.Mistake;

/** What members said is not shown in a group that is not the desk's. */
class NotHere extends Mistake {
    NotHere() {
        super("opinions.mistake.not-here");
    }
}
