package io.candor.suggestion;

import io.candor.bot.Mistake;

/** What an author wanted to contest is not so any more, or was contested already. */
public class NothingToContest extends Mistake {
    NothingToContest() {
        super("suggestion.mistake.nothing-to-contest");
    }
}
