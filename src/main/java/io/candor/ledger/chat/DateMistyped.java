package io.candor.ledger.chat;

import java.time.LocalDate;

/** What was typed is no date, or none that can be taken. */
final class DateMistyped extends TypedWrongly {
    private DateMistyped(String key, Object... arguments) {
        super(key, arguments);
    }

    static DateMistyped unreadable() {
        return new DateMistyped("ledger.mistake.date");
    }

    /** The two that it could be come in the one spelling that everybody reads alike. */
    static DateMistyped ambiguous(LocalDate one, LocalDate other) {
        return new DateMistyped("ledger.mistake.date.ambiguous", "one", one.toString(), "other", other.toString());
    }

    static DateMistyped past(LocalDate date) {
        return new DateMistyped("ledger.mistake.date.past", "date", date.toString());
    }

    static DateMistyped far(LocalDate date) {
        return new DateMistyped("ledger.mistake.date.far", "date", date.toString());
    }
}
