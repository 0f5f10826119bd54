package io.candor.suggestion;

import io.candor.bot.Mistake;

/** Whoever answered or declined a suggestion does not decide that this was right. */
public class OwnDecision extends Mistake {
    OwnDecision() {
        super("opinions.mistake.own-decision");
    }
}
