package io.candor.access;

import io.candor.bot.Mistake;

/** Whoever acts holds no role (any more). */
public class NoOfficial extends Mistake {
    NoOfficial() {
        super("access.no-official");
    }
}
