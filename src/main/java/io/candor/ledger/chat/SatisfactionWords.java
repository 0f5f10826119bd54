package io.candor.ledger.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAside;
import io.candor.ledger.EntryId;
import io.candor.ledger.Satisfaction;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How those who spoke judge that an entry is closed, in one line. */
@Component
class SatisfactionWords {
    private final ObjectProvider<EntryAside> asides;
    private final Texts texts;

    SatisfactionWords(ObjectProvider<EntryAside> asides, Texts texts) {
        this.asides = asides;
        this.texts = texts;
    }

    /** Empty while it is not closed, or not enough have judged it. */
    Optional<String> line(EntryId entry, Language language) {
        return asides.stream()
                .flatMap(aside -> aside.satisfaction(entry).stream())
                .findFirst()
                .map(satisfaction -> line(satisfaction, language));
    }

    private String line(Satisfaction satisfaction, Language language) {
        return texts.html(language, "ledger.satisfaction." + satisfaction.leaning(), "count", satisfaction.atLeast());
    }
}
