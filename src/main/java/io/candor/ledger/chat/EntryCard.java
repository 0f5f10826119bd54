package io.candor.ledger.chat;

import io.candor.access.OfficialId;
import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.ledger.EntryAside;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.EventKind;
import io.candor.ledger.Ledger;
import io.candor.ledger.PublicLine;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words of an entry's card; at most 4,096 units, since the title, the outcome and what is quoted of the rest are short. */
@Component
class EntryCard {
    private static final int MOST_REFERENCES = 10;
    private static final int LONGEST_LINE = 300;
    private static final int MEASURES = 1_200;

    private final Ledger ledger;
    private final Officials officials;
    private final ObjectProvider<EntryAside> asides;
    private final CardWords words;
    private final SatisfactionWords satisfaction;
    private final Texts texts;

    EntryCard(
            Ledger ledger,
            Officials officials,
            ObjectProvider<EntryAside> asides,
            CardWords words,
            SatisfactionWords satisfaction,
            Texts texts) {
        this.ledger = ledger;
        this.officials = officials;
        this.asides = asides;
        this.words = words;
        this.satisfaction = satisfaction;
        this.texts = texts;
    }

    String html(EntrySheet sheet, Person reader, Language language) {
        var parts = Stream.of(
                words.head(sheet, language),
                words.facts(sheet, people(sheet, language), language),
                words.measures(sheet, MEASURES, language),
                words.outcome(sheet, language),
                satisfaction.line(sheet.entry().id(), language).orElse(""),
                latest(sheet, language),
                behind(sheet, reader, language));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String people(EntrySheet sheet, Language language) {
        return Stream.of(
                        person("handler", sheet.handler(), language),
                        person("submitted", sheet.submittedBy(), language),
                        person("verified", sheet.verifiedBy(), language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> person(String part, Optional<OfficialId> official, Language language) {
        return official.map(officials::by).map(who -> texts.html(language, "ledger.card." + part, "name", who.name()));
    }

    /** The newest of what everybody may read of the work, but for a result that stands on the card already. */
    private String latest(EntrySheet sheet, Language language) {
        return ledger.timeline(sheet.entry().id()).reversed().stream()
                .filter(line -> LineWords.speaks(line.kind()) && line.words().isPresent())
                .findFirst()
                .filter(line ->
                        line.kind() != EventKind.SUBMITTED || sheet.outcome().isEmpty())
                .map(line -> latest(line, language))
                .orElse("");
    }

    private String latest(PublicLine line, Language language) {
        return words.latest(line, Texts.quote(LedgerLabels.cut(line.words().orElseThrow(), LONGEST_LINE)), language);
    }

    private String behind(EntrySheet sheet, Person reader, Language language) {
        var references = asides.stream()
                .flatMap(aside -> aside.references(sheet.entry().id(), reader, MOST_REFERENCES).stream())
                .map(Texts::escape)
                .toList();
        return references.isEmpty()
                ? ""
                : texts.html(language, "ledger.card.behind", "numbers", new Html(String.join(", ", references)));
    }
}
