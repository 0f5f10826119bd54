package io.candor.ledger.chat;

import io.candor.bot.Person;
import io.candor.bot.Subject;
import io.candor.cards.Numbering;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Numbers of entries as people write them: R-24, r24, R 24, Ｒ－２４, 24. */
@Component
class EntryNumber implements Numbering {
    static final int LONGEST = 20;

    /** Without the letter six digits or more are something else. */
    private static final Pattern WRITTEN = Pattern.compile("[Rr]\\s*\\p{Pd}?\\s*#?(\\d{1,9})|#?(\\d{1,5})");

    private final Ledger ledger;

    EntryNumber(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Empty for what is no such number, whether or not an entry has it. */
    static Optional<Integer> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var matcher = WRITTEN.matcher(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)))
                : Optional.empty();
    }

    @Override
    public boolean covers(String typed) {
        return read(typed).isPresent();
    }

    @Override
    public Optional<Subject> named(String typed, Person reader) {
        return read(typed).flatMap(ledger::numbered).map(EntryView::id).map(EntryFace::subject);
    }
}
