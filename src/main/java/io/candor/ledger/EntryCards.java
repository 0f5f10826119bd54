package io.candor.ledger;

import io.candor.access.Official;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Role;
import io.candor.bot.Subject;
import io.candor.cards.Cards;
import io.candor.cards.Standing;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Draws an entry's cards anew with each change, and posts one to whoever is to do something now. */
@Component
class EntryCards {
    private final Book book;
    private final Participants participants;
    private final Officials officials;
    private final Cards cards;
    private final Standing standing;

    EntryCards(Book book, Participants participants, Officials officials, Cards cards, Standing standing) {
        this.book = book;
        this.participants = participants;
        this.officials = officials;
        this.cards = cards;
        this.standing = standing;
    }

    @EventListener
    void on(LedgerEvent event) {
        switch (event) {
            case LedgerEvent.Changed(var id, var kind) -> changed(book.entry(id).sheet(), kind);
            case LedgerEvent.Merged merged -> cards.changed(subject(merged.into()));
            case LedgerEvent.Unmerged unmerged -> cards.changed(subject(unmerged.from()));
        }
    }

    private void changed(EntrySheet sheet, EventKind kind) {
        cards.changed(subject(sheet.entry().id()));
        switch (kind) {
            case REGISTERED, ASSIGNED -> post(sheet, handlers(sheet), chat -> !hasCard(sheet, chat));
            case SUBMITTED -> post(sheet, verifiers(sheet), chat -> true);
            case RETURNED, REOPENED -> post(sheet, workers(sheet), chat -> true);
            case CLAIMED, DEADLINE_SET, MEASURE_ADDED, MEASURE_DONE, PROGRESS, NOTED, VERIFIED, TAKEN_BACK -> {}
            case UPHELD, SHELVED, RESUMED, MERGED, UNMERGED, PUBLISHED, UNPUBLISHED, AMENDED -> {}
        }
    }

    private void post(EntrySheet sheet, List<Official> readers, Predicate<Destination> wanted) {
        readers.stream()
                .flatMap(reader -> reader.chat().stream())
                .filter(wanted)
                .forEach(chat -> cards.post(subject(sheet.entry().id()), chat));
    }

    private boolean hasCard(EntrySheet sheet, Destination chat) {
        return standing.stands(subject(sheet.entry().id()), chat);
    }

    private List<Official> handlers(EntrySheet sheet) {
        return sheet.entry().unit().map(officials::handlersOf).orElse(List.of());
    }

    /** Whoever has claimed it; where nobody has, whoever may. */
    private List<Official> workers(EntrySheet sheet) {
        return sheet.handler().map(officials::by).map(List::of).orElseGet(() -> handlers(sheet));
    }

    /** Supervisors; where all of them took part, owners. */
    private List<Official> verifiers(EntrySheet sheet) {
        var supervisors = withoutPart(sheet, Role.SUPERVISOR);
        return supervisors.isEmpty() ? withoutPart(sheet, Role.OWNER) : supervisors;
    }

    private List<Official> withoutPart(EntrySheet sheet, Role role) {
        return officials.holding(role).stream()
                .filter(official -> !participants.include(sheet, official.id()))
                .toList();
    }

    private static Subject subject(EntryId entry) {
        return new Subject('e', entry.value());
    }
}
