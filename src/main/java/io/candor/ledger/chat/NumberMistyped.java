package io.candor.ledger.chat;

/** What was typed is the number of no entry. */
final class NumberMistyped extends TypedWrongly {
    NumberMistyped(String typed) {
        super("ledger.mistake.number", "typed", typed);
    }
}
