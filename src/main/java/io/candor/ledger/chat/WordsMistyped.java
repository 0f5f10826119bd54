package io.candor.ledger.chat;

/** A text that cannot go on record: there is nothing to read in it, or too much. */
final class WordsMistyped extends TypedWrongly {
    private WordsMistyped(String key, Object... arguments) {
        super(key, arguments);
    }

    static WordsMistyped empty() {
        return new WordsMistyped("ledger.mistake.empty");
    }

    static WordsMistyped tooLong(int length, int most) {
        return new WordsMistyped("ledger.mistake.long", "length", length, "most", most, "over", length - most);
    }
}
