package io.candor.ledger.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.ledger.PublicLine;
import io.candor.sealing.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One entry with its way as everybody may see it; a long way comes in parts that a message holds. */
@Component
class BoardEntry {
    private static final int ROOM = 3_000;
    /** Date, what happened, and line ends. */
    private static final int BESIDE_WORDS = 100;

    private final Ledger ledger;
    private final BoardWords words;
    private final SatisfactionWords satisfaction;
    private final LedgerLabels labels;
    private final Texts texts;

    BoardEntry(Ledger ledger, BoardWords words, SatisfactionWords satisfaction, LedgerLabels labels, Texts texts) {
        this.ledger = ledger;
        this.words = words;
        this.satisfaction = satisfaction;
        this.labels = labels;
        this.texts = texts;
    }

    /** @param page of its way, counted from 0 at the oldest; empty for the newest */
    Panel shown(EntryView entry, BoardPlace place, Bytes page, Language language) {
        var pages = pages(ledger.timeline(entry.id()));
        var last = pages.size() - 1;
        var at = page.size() == 0 ? last : Math.min(Packed.number(page), last);
        var way = pages.get(at).stream().map(line -> words.step(line, language)).collect(Collectors.joining("\n\n"));
        var judged =
                satisfaction.line(entry.id(), language).map(line -> "\n" + line).orElse("");
        var html = words.head(entry, language) + judged + "\n\n"
                + texts.html(language, "ledger.board.way", "steps", new Texts.Html(way));
        return new Panel(html, keys(entry, place, at, last, language));
    }

    /** As many lines together as a message holds, the oldest first; at least one part. */
    static List<List<PublicLine>> pages(List<PublicLine> timeline) {
        var pages = new ArrayList<List<PublicLine>>();
        pages.add(new ArrayList<>());
        var room = ROOM;
        for (var line : timeline) {
            var needed = line.words().map(String::length).orElse(0) + BESIDE_WORDS;
            if (needed > room && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                room = ROOM;
            }
            pages.getLast().add(line);
            room -= needed;
        }
        return pages;
    }

    private Keyboard keys(EntryView entry, BoardPlace place, int at, int last, Language language) {
        var turning = new ArrayList<Key>();
        if (at > 0) {
            turning.add(new Do(labels.label(language, "earlier"), place.entry(entry.id(), Packed.number(at - 1))));
        }
        if (at < last) {
            turning.add(new Do(labels.label(language, "later"), place.entry(entry.id(), Packed.number(at + 1))));
        }
        var keyboard = turning.isEmpty() ? Keyboard.none() : Keyboard.none().row(turning);
        var into = entry.into().map(ledger::entry).filter(EntryView::published);
        if (into.isPresent()) {
            var other = into.get();
            keyboard = keyboard.row(new Do(LedgerLabels.titled(other), place.entry(other.id(), Bytes.empty())));
        }
        return keyboard.row(new Do(labels.label(language, "back"), place.list()));
    }
}
