package io.candor.suggestion;

import io.candor.bot.Mistake;

/** A suggestion can follow only an entry that is there and neither closed nor merged. */
public class NoOpenEntry extends Mistake {
    NoOpenEntry(int number) {
        super("opinions.mistake.no-open-entry", "number", "R-" + number);
    }
}
