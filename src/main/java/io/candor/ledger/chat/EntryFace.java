package io.candor.ledger.chat;

import io.candor.access.Officials;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Subject;
import io.candor.cards.Face;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EntryAside;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.Rectification;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws entries: in private with what this official can do, in a group with what anybody could. */
@Component
class EntryFace implements Face {
    static final char KIND = 'e';

    private final Rectification rectification;
    private final Officials officials;
    private final EntryCard card;
    private final CardKeys keys;
    private final ObjectProvider<EntryAside> asides;

    EntryFace(
            Rectification rectification,
            Officials officials,
            EntryCard card,
            CardKeys keys,
            ObjectProvider<EntryAside> asides) {
        this.rectification = rectification;
        this.officials = officials;
        this.card = card;
        this.keys = keys;
        this.asides = asides;
    }

    static Subject subject(EntryId entry) {
        return new Subject(KIND, entry.value());
    }

    @Override
    public char kind() {
        return KIND;
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        var sheet = rectification.sheet(new EntryId(id));
        return drawn(sheet, keys.folded(sheet, possible(sheet, reader), language), reader, language);
    }

    /** With all that can be done. */
    Say unfolded(EntrySheet sheet, Person reader, Language language) {
        return drawn(
                sheet,
                keys.unfolded(sheet, possible(sheet, reader), aside(sheet, reader, language), language),
                reader,
                language);
    }

    private List<Key> aside(EntrySheet sheet, Person reader, Language language) {
        return asides.stream()
                .flatMap(each -> each.keys(sheet.entry().id(), reader, language).stream())
                .toList();
    }

    private Say drawn(EntrySheet sheet, Keyboard keyboard, Person reader, Language language) {
        return Say.plain(card.html(sheet, reader, language), keyboard);
    }

    private Set<EntryAction> possible(EntrySheet sheet, Person reader) {
        var entry = sheet.entry().id();
        return Optional.of(reader)
                .filter(each -> !each.here().isGroup())
                .flatMap(officials::of)
                .map(official -> rectification.possible(entry, official))
                .orElseGet(() -> rectification.possible(entry));
    }
}
