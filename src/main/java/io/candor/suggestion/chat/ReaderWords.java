package io.candor.suggestion.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.organisation.Unit;
import io.candor.suggestion.Readership;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who would read a suggestion today, by role and never by name. */
@Component
class ReaderWords {
    private final Readership readership;
    private final Texts texts;

    ReaderWords(Readership readership, Texts texts) {
        this.readership = readership;
        this.texts = texts;
    }

    /** @param concerns the unit that must not see it */
    Html all(Optional<Unit> concerns, Language language) {
        return said("suggestion.readers.", concerns, language);
    }

    /** The same where there is little room. */
    Html briefly(Optional<Unit> concerns, Language language) {
        return said("suggestion.readers.brief.", concerns, language);
    }

    private Html said(String prefix, Optional<Unit> concerns, Language language) {
        return new Html(concerns.map(unit -> texts.html(language, prefix + reading(unit), "unit", unit.name(language)))
                .orElseGet(() -> texts.html(language, "suggestion.readers.ALL")));
    }

    private String reading(Unit unit) {
        return readership.reading(unit.key()).map(Enum::name).orElse("NOBODY");
    }
}
