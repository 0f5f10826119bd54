package io.candor.ledger.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryView;
import io.candor.ledger.Rectification;
import io.candor.ledger.Rectification.BoardFilter;
import io.candor.sealing.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The public board, five entries a page, the newest first. */
@Component
class BoardPages {
    private static final int PAGE = 5;

    private final Rectification rectification;
    private final BoardWords words;
    private final LedgerLabels labels;
    private final Texts texts;

    BoardPages(Rectification rectification, BoardWords words, LedgerLabels labels, Texts texts) {
        this.rectification = rectification;
        this.words = words;
        this.labels = labels;
        this.texts = texts;
    }

    Panel list(BoardPlace place, Language language) {
        var found = rectification.board(place.filter(), place.below(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var html = shown.isEmpty()
                ? texts.html(language, "ledger.board.nothing." + place.filter())
                : texts.html(language, "ledger.board.title") + "\n\n" + lines(shown, language);
        return new Panel(html, keys(place, shown, found.size() > PAGE, language));
    }

    private String lines(List<EntryView> shown, Language language) {
        return shown.stream().map(entry -> words.line(entry, language)).collect(Collectors.joining("\n\n"));
    }

    private Keyboard keys(BoardPlace place, List<EntryView> shown, boolean more, Language language) {
        var keyboard = shown.isEmpty()
                ? Keyboard.none()
                : Keyboard.none()
                        .row(shown.stream()
                                .<Key>map(entry -> new Do(entry.ref(), place.entry(entry.id(), Bytes.empty())))
                                .toList());
        var filtered = keyboard.row(filters(place, language));
        return more || !place.isStart() ? filtered.row(pages(place, shown, more, language)) : filtered;
    }

    private List<Key> filters(BoardPlace place, Language language) {
        return Arrays.stream(BoardFilter.values())
                .<Key>map(filter -> new Do(
                        (filter == place.filter() ? "✓ " : "") + labels.label(language, "filter-" + filter),
                        BoardPlace.start(filter).list()))
                .toList();
    }

    private List<Key> pages(BoardPlace place, List<EntryView> shown, boolean more, Language language) {
        var start = new Do(
                labels.label(language, "first"),
                BoardPlace.start(place.filter()).list());
        if (!more) {
            return List.of(start);
        }
        var next = new Do(
                labels.label(language, "next"),
                place.below(shown.getLast().number()).list());
        return place.isStart() ? List.of(next) : List.of(start, next);
    }
}
