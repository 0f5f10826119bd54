package io.candor.ledger.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryView;
import io.candor.ledger.State;
import io.candor.organisation.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Dates in words, and how far away they are. */
@Component
class DateWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final OfficeClock clock;

    DateWords(Texts texts, OfficeClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** With the day of the week, so that a slip is seen. */
    String full(LocalDate date, Language language) {
        return format(FormatStyle.FULL, date, language);
    }

    String plain(LocalDate date, Language language) {
        return format(FormatStyle.MEDIUM, date, language);
    }

    String moment(Instant at, Language language) {
        var there = clock.at(at);
        return plain(there.toLocalDate(), language) + " " + TIME.format(there);
    }

    /** The date, and for what is still to be done how many days are left or over. */
    String deadline(LocalDate date, EntryView entry, Language language) {
        return counts(entry.state()) ? counted(date, language) : plain(date, language);
    }

    private String counted(LocalDate date, Language language) {
        var left = ChronoUnit.DAYS.between(clock.today(), date);
        var key = left < 0 ? "ledger.overdue" : "ledger.due";
        return texts.plain(language, key, "date", plain(date, language), "days", Math.abs(left));
    }

    private static boolean counts(State state) {
        return switch (state) {
            case REGISTERED, RECTIFYING, UNDER_REVIEW -> true;
            case CLOSED, SHELVED, MERGED -> false;
        };
    }

    private static String format(FormatStyle style, LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(language.locale())
                .format(date);
    }
}
