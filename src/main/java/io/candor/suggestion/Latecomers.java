package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.access.OfficialsChanged;
import io.candor.cards.Cards;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is kept from a unit, and has been shown to nobody who could handle it, as soon as there is somebody. */
@Component
class Latecomers {
    private final KeptBack kept;
    private final Readership readership;
    private final Audience audience;
    private final ReleasedVerdicts verdicts;
    private final Deciders deciders;
    private final Cards cards;

    Latecomers(
            KeptBack kept,
            Readership readership,
            Audience audience,
            ReleasedVerdicts verdicts,
            Deciders deciders,
            Cards cards) {
        this.kept = kept;
        this.readership = readership;
        this.audience = audience;
        this.verdicts = verdicts;
        this.deciders = deciders;
        this.cards = cards;
    }

    @EventListener
    void on(OfficialsChanged event) {
        catchUp();
    }

    @Transactional
    void catchUp() {
        kept.units().forEach(this::catchUp);
    }

    private void catchUp(String unit) {
        audience.of(kept.unread(unit, readership.handlers(unit)))
                .forEach((chat, suggestions) -> suggestions.forEach(each -> cards.post(Shown.card(each), chat)));
        kept.contested(unit).forEach(this::askAgain);
    }

    private void askAgain(UUID suggestion) {
        verdicts.about(suggestion)
                .open()
                .map(contest -> deciders.deciding(suggestion, contest.what()))
                .filter(officials -> !kept.isDecidedBy(suggestion, officials))
                .ifPresent(officials -> ask(suggestion, officials));
    }

    private void ask(UUID suggestion, List<Official> officials) {
        for (var official : officials) {
            kept.entrust(suggestion, official, true);
            official.chat().ifPresent(chat -> cards.post(Shown.card(suggestion), chat));
        }
    }
}
