package io.candor.suggestion;

import io.candor.bot.Mistake;

/** There is no such suggestion, or none for whoever asks: nobody can tell which. */
public class NothingHere extends Mistake {
    NothingHere() {
        super("opinions.mistake.nothing");
    }
}
