package io.candor.ledger.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryView;
import io.candor.ledger.EventKind;
import io.candor.ledger.PublicLine;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What everybody may read of an entry: no names, no times, and nothing of who raised it. */
@Component
class BoardWords {
    private final LineWords words;
    private final LedgerLabels labels;
    private final DateWords dates;
    private final RaisedWords raised;
    private final Texts texts;

    BoardWords(LineWords words, LedgerLabels labels, DateWords dates, RaisedWords raised, Texts texts) {
        this.words = words;
        this.labels = labels;
        this.dates = dates;
        this.raised = raised;
        this.texts = texts;
    }

    /** In a list. */
    String line(EntryView entry, Language language) {
        return texts.html(
                language,
                "ledger.board.line",
                "ref",
                entry.ref(),
                "title",
                entry.title(),
                "facts",
                facts(entry, language, " · "));
    }

    /** Above its way. */
    String head(EntryView entry, Language language) {
        return texts.html(
                language,
                "ledger.board.head",
                "ref",
                entry.ref(),
                "title",
                entry.title(),
                "category",
                labels.category(language, entry.category()),
                "facts",
                facts(entry, language, "\n"));
    }

    String step(PublicLine line, Language language) {
        var head = texts.html(
                language,
                "ledger.board.step",
                "date",
                dates.plain(line.on(), language),
                "what",
                texts.plain(language, "ledger.event." + line.kind()));
        return head
                + line.words()
                        .map(stored -> said(line.kind(), stored, language))
                        .orElse("");
    }

    /** Somebody's words as a quotation, a unit or a date behind what happened. */
    private String said(EventKind kind, String stored, Language language) {
        return LineWords.speaks(kind)
                ? "\n" + Texts.quote(stored).markup()
                : " · " + Texts.escape(words.publicly(kind, stored, language));
    }

    private String facts(EntryView entry, Language language, String between) {
        return Stream.of(
                        Optional.of(labels.state(language, entry.state())),
                        entry.unit().map(unit -> "🏢 " + labels.unit(language, unit)),
                        entry.deadline().map(date -> "📅 " + dates.deadline(date, entry, language)),
                        raised.of(entry.id(), language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(between));
    }
}
