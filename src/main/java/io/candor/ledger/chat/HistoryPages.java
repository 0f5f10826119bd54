package io.candor.ledger.chat;

import io.candor.access.Officials;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.ledger.HistoryLine;
import io.candor.ledger.Rectification;
import io.candor.sealing.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was done to an entry, by whom and when, a page at a time, the newest first: as many lines as a message holds. */
@Component
class HistoryPages {
    private static final int LINES = 8;
    private static final int ROOM = 3_500;

    private final Rectification rectification;
    private final Officials officials;
    private final LineWords words;
    private final LedgerLabels labels;
    private final DateWords dates;
    private final Texts texts;

    HistoryPages(
            Rectification rectification,
            Officials officials,
            LineWords words,
            LedgerLabels labels,
            DateWords dates,
            Texts texts) {
        this.rectification = rectification;
        this.officials = officials;
        this.words = words;
        this.labels = labels;
        this.dates = dates;
        this.texts = texts;
    }

    Reply page(OnCard card) {
        var fetched = rectification.history(card.mark().entry(), Packed.row(card.rest()), LINES + 1);
        var shown = fitting(fetched);
        var html = texts.html(
                        card.language(), "ledger.history", "ref", card.entry().ref())
                + shown.stream()
                        .map(line -> "\n\n" + line(line, card.language()))
                        .collect(Collectors.joining());
        return Reply.in(card.language()).redraw(html, keys(card, shown, shown.size() < fetched.size()));
    }

    private static List<HistoryLine> fitting(List<HistoryLine> fetched) {
        var shown = new ArrayList<HistoryLine>();
        var room = ROOM;
        for (var line : fetched.subList(0, Math.min(LINES, fetched.size()))) {
            room -= length(line.publicLine()) + length(line.internalNote()) + 150;
            if (room < 0 && !shown.isEmpty()) {
                break;
            }
            shown.add(line);
        }
        return shown;
    }

    private static int length(Optional<String> words) {
        return words.map(String::length).orElse(0);
    }

    private String line(HistoryLine line, Language language) {
        var head = texts.html(
                language,
                "ledger.history.line",
                "what",
                texts.plain(language, "ledger.event." + line.kind()),
                "name",
                officials.by(line.official()).name(),
                "when",
                dates.moment(line.at(), language));
        var said = Stream.of(
                line.publicLine().map(text -> "👥 " + Texts.escape(words.publicly(line.kind(), text, language))),
                line.internalNote().map(text -> "🔒 " + Texts.escape(words.internally(line.kind(), text, language))));
        return Stream.concat(Stream.of(head), said.flatMap(Optional::stream)).collect(Collectors.joining("\n"));
    }

    private Keyboard keys(OnCard card, List<HistoryLine> shown, boolean more) {
        var keys = new ArrayList<Key>();
        keys.add(labels.button(card.language(), "back", card.mark(), EntryVerb.SHOW, Bytes.empty()));
        if (more) {
            var before = Packed.row(shown.getLast().seq());
            keys.add(labels.button(card.language(), "older", card.mark(), EntryVerb.HISTORY, before));
        }
        return Keyboard.none().row(keys);
    }
}
