package io.candor.suggestion.desk;

import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.Subject;
import io.candor.cards.Numbering;
import io.candor.suggestion.OpinionState;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** {@code S-7F3K9Q}, for the desk and for supervisors; O is read as 0, I and L as 1. */
@Component
class OpinionNumbers implements Numbering {
    private static final Pattern NUMBER = Pattern.compile("(?i)S\\s*\\p{Pd}?\\s*([0-9A-TV-Z]{6})");

    private final Opinions opinions;
    private final Readers readers;

    OpinionNumbers(Opinions opinions, Readers readers) {
        this.opinions = opinions;
        this.readers = readers;
    }

    @Override
    public boolean covers(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    @Override
    public Optional<Subject> named(String typed, Person reader) {
        return Optional.of(NUMBER.matcher(typed))
                .filter(number -> number.matches() && covers(reader))
                .flatMap(number -> opinions.numbered(readers.of(reader), "S-" + symbols(number.group(1))))
                .filter(id -> stands(reader, id))
                .map(Shown::card);
    }

    /** What was taken back reads like what never was. */
    private boolean stands(Person reader, UUID suggestion) {
        return opinions.find(readers.of(reader), suggestion)
                .filter(opinion -> opinion.state() != OpinionState.WITHDRAWN)
                .isPresent();
    }

    private boolean covers(Person reader) {
        return readers.mayRead(reader) && (readers.holds(reader, Role.DESK) || readers.holds(reader, Role.SUPERVISOR));
    }

    private static String symbols(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
