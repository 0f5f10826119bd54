package io.candor.ledger.chat;

import io.candor.bot.Mistake;

/** What an official typed cannot be taken so; the question is put once more. */
abstract class TypedWrongly extends Mistake {
    TypedWrongly(String key, Object... arguments) {
        super(key, arguments);
    }
}
