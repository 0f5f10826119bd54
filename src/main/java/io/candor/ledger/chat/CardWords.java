package io.candor.ledger.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.EntrySheet.MeasureView;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.ledger.PublicLine;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The parts of which cards, and the questions about what they show, are made. */
@Component
class CardWords {
    private static final int LONGEST_MEASURE = 200;

    private final Ledger ledger;
    private final LedgerLabels labels;
    private final DateWords dates;
    private final Texts texts;

    CardWords(Ledger ledger, LedgerLabels labels, DateWords dates, Texts texts) {
        this.ledger = ledger;
        this.labels = labels;
        this.dates = dates;
        this.texts = texts;
    }

    /** Number, state, round, title. */
    String head(EntrySheet sheet, Language language) {
        var entry = sheet.entry();
        var round = sheet.round() > 1 ? " · " + texts.plain(language, "ledger.card.round", "round", sheet.round()) : "";
        return texts.html(
                language,
                "ledger.card.head",
                "ref",
                entry.ref(),
                "state",
                labels.state(language, entry.state()) + round,
                "title",
                entry.title());
    }

    /** A line each, without what there is none of. */
    String facts(EntrySheet sheet, String people, Language language) {
        var entry = sheet.entry();
        var lines = Stream.of(
                Optional.of(sorting(sheet, language)),
                entry.unit().map(unit -> line(language, "unit", labels.unit(language, unit))),
                entry.deadline().map(date -> line(language, "deadline", dates.deadline(date, entry, language))),
                sheet.lookAgain().map(date -> line(language, "again", dates.plain(date, language))),
                entry.into()
                        .map(into -> line(language, "merged", ledger.entry(into).ref())),
                Optional.of(people).filter(each -> !each.isEmpty()),
                Optional.of(published(entry, language)));
        return lines.flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    /** All measures, as far as there is room. */
    String measures(EntrySheet sheet, int most, Language language) {
        if (sheet.measures().isEmpty()) {
            return "";
        }
        var room = most;
        var list = new StringBuilder();
        for (var measure : sheet.measures()) {
            var line = measure(measure, language);
            room -= line.length() + 1;
            list.append(room < 0 ? "\n…" : "\n" + Texts.escape(line));
            if (room < 0) {
                break;
            }
        }
        return texts.html(language, "ledger.card.measures", "list", new Html(list.substring(1)));
    }

    String outcome(EntrySheet sheet, Language language) {
        return sheet.outcome()
                .map(outcome -> texts.html(language, "ledger.card.outcome", "words", Texts.quote(outcome)))
                .orElse("");
    }

    String latest(PublicLine line, Html quoted, Language language) {
        return texts.html(language, "ledger.card.latest", "date", dates.plain(line.on(), language), "words", quoted);
    }

    private String measure(MeasureView measure, Language language) {
        var text = LedgerLabels.cut(measure.text().replace('\n', ' '), LONGEST_MEASURE);
        var done = measure.doneOn()
                .map(date -> " (" + dates.plain(date, language) + ")")
                .orElse("");
        return (done.isEmpty() ? "☐ " : "☑ ") + measure.position() + ". " + text + done;
    }

    private String sorting(EntrySheet sheet, Language language) {
        var category = labels.category(language, sheet.entry().category());
        var kind = sheet.kind().map(each -> " · " + labels.kind(language, each)).orElse("");
        return line(language, "category", category + kind + " · " + labels.source(language, sheet.source()));
    }

    private String published(EntryView entry, Language language) {
        return texts.html(language, entry.published() ? "ledger.card.published" : "ledger.card.unpublished");
    }

    private String line(Language language, String name, String value) {
        return texts.html(language, "ledger.card." + name, "value", value);
    }
}
