package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.ledger.CloseOff;
import io.candor.ledger.Ledger;
import io.candor.suggestion.Contest;
import io.candor.suggestion.Opinion;
import org.springframework.stereotype.Component;

/** The buttons by which a supervisor decides about what is contested. */
@Component
class ContestButtons {
    private final Labels labels;
    private final Ledger ledger;

    ContestButtons(Labels labels, Ledger ledger) {
        this.labels = labels;
        this.ledger = ledger;
    }

    /** None where nobody has to decide. Whether an entry stays closed is decided on its own card. */
    Keyboard under(Opinion opinion, Language language) {
        return opinion.handling()
                .judgement()
                .open()
                .map(contest -> under(opinion, contest, language))
                .orElse(Keyboard.none());
    }

    private Keyboard under(Opinion opinion, Contest contest, Language language) {
        return contest.what()
                .closeOff()
                .map(closeOff -> Keyboard.none().row(entry(opinion, closeOff)))
                .orElseGet(() -> Keyboard.none()
                        .row(
                                key(opinion, language, "list-again", ContestVerb.LIST_AGAIN),
                                key(opinion, language, "uphold", ContestVerb.UPHOLD)));
    }

    private Key entry(Opinion opinion, CloseOff closeOff) {
        var ref = ledger.entry(closeOff.entry()).ref();
        return new Do("⚖️ " + ref, Ticket.of(opinion).on(ContestVerb.ENTRY.action()));
    }

    private Key key(Opinion opinion, Language language, String name, ContestVerb verb) {
        return labels.button(language, name, Ticket.of(opinion).on(verb.action()));
    }
}
