package io.candor.suggestion;

import io.candor.bot.Mistake;

/** The author took the suggestion back, so there is nothing left to decide. */
public class OpinionWithdrawn extends Mistake {
    OpinionWithdrawn() {
        super("opinions.mistake.withdrawn");
    }
}
