package io.candor.ledger.chat;

import io.candor.access.Officials;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.ledger.EntryAction;
import io.candor.ledger.Rectification;
import io.candor.ledger.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says no before anything is chosen or typed, rather than after. The ledger itself has the last word. */
@Component
class Gate {
    private final Rectification rectification;
    private final Officials officials;

    Gate(Rectification rectification, Officials officials) {
        this.rectification = rectification;
        this.officials = officials;
    }

    boolean allows(OnCard card, EntryAction action) {
        return refusal(card, action).isEmpty();
    }

    /**
     * @throws SomebodyWasQuicker when the entry is not any more as the card showed it
     * @throws Refused when this official may not do that to it
     */
    void check(OnCard card, EntryAction action) {
        if (card.isOld()) {
            throw new SomebodyWasQuicker();
        }
        refusal(card, action).ifPresent(refused -> {
            throw refused;
        });
    }

    private Optional<Refused> refusal(OnCard card, EntryAction action) {
        var official = officials.acting(card.call().person());
        return rectification.refusal(card.entry().id(), official, action);
    }
}
