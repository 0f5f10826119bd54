package io.candor.ledger.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAside;
import io.candor.ledger.EntryId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How often an entry was raised, in a few words; from five on. */
@Component
class RaisedWords {
    private final ObjectProvider<EntryAside> asides;
    private final Texts texts;

    RaisedWords(ObjectProvider<EntryAside> asides, Texts texts) {
        this.asides = asides;
        this.texts = texts;
    }

    Optional<String> of(EntryId entry, Language language) {
        return asides.stream()
                .flatMapToInt(aside -> aside.raised(entry).stream())
                .boxed()
                .findFirst()
                .map(times -> texts.html(language, "ledger.raised", "count", times));
    }
}
