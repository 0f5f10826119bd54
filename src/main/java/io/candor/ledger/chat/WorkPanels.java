package io.candor.ledger.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.sealing.Bytes;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To tick measures, to confirm, to merge and to amend from. */
@Component
class WorkPanels {
    private static final int TARGETS = 6;
    private static final int MEASURES = 2_000;
    private static final int IN_A_ROW = 4;

    private final Ledger ledger;
    private final CardWords words;
    private final LedgerLabels labels;
    private final Texts texts;

    WorkPanels(Ledger ledger, CardWords words, LedgerLabels labels, Texts texts) {
        this.ledger = ledger;
        this.words = words;
        this.labels = labels;
        this.texts = texts;
    }

    Panel measures(EntrySheet sheet, Language language) {
        var mark = CardMark.of(sheet);
        var open = sheet.measures().stream()
                .filter(measure -> measure.doneOn().isEmpty())
                .<Key>map(measure -> labels.button(
                        "☑ " + measure.position(), mark, EntryVerb.DONE, Packed.number(measure.position())))
                .toList();
        var keyboard = Keyboard.none();
        for (var from = 0; from < Math.min(open.size(), IN_A_ROW * IN_A_ROW); from += IN_A_ROW) {
            keyboard = keyboard.row(open.subList(from, Math.min(from + IN_A_ROW, open.size())));
        }
        var more = labels.button(language, "new-measure", mark, EntryVerb.NEW_MEASURE, Bytes.empty());
        return panel(sheet, "measures", keyboard.row(more), language, words.measures(sheet, MEASURES, language));
    }

    /** Asks once more, showing what it is about. */
    Panel confirm(EntrySheet sheet, EntryAction action, Language language) {
        var letter = Packed.letter(ActionLetters.of(action));
        var yes = labels.button(language, "yes-" + action, CardMark.of(sheet), EntryVerb.YES, letter);
        var shown = action == EntryAction.VERIFY
                ? new String[] {words.outcome(sheet, language), words.measures(sheet, MEASURES, language)}
                : new String[0];
        return panel(sheet, "confirm-" + action, Keyboard.none().row(yes), language, shown);
    }

    /** The open entries of the same category, the newest first. */
    Panel targets(EntrySheet sheet, Language language) {
        var mark = CardMark.of(sheet);
        var keyboard = Keyboard.none();
        var open = ledger.open(sheet.entry().category(), TARGETS + 1).stream()
                .filter(each -> !each.id().equals(mark.entry()))
                .limit(TARGETS)
                .toList();
        for (var each : open) {
            var number = Packed.number(each.number());
            keyboard = keyboard.row(labels.button(LedgerLabels.titled(each), mark, EntryVerb.MERGE_INTO, number));
        }
        var another = labels.button(language, "another-number", mark, EntryVerb.ANOTHER_NUMBER, Bytes.empty());
        return panel(sheet, open.isEmpty() ? "targets-none" : "targets", keyboard.row(another), language);
    }

    /** Asks whether it is this one, since a number is easily mistyped. */
    Panel merging(EntrySheet sheet, CardMark mark, EntryView into, Language language) {
        var yes = labels.button(language, "yes-MERGE", mark, EntryVerb.MERGE_YES, Packed.number(into.number()));
        var html = texts.html(
                language,
                "ledger.panel.confirm-MERGE",
                "ref",
                sheet.entry().ref(),
                "title",
                sheet.entry().title(),
                "into",
                into.ref(),
                "other",
                into.title());
        return new Panel(html, Keyboard.none().row(yes).row(back(mark, language)));
    }

    Panel amend(EntrySheet sheet, Language language) {
        var mark = CardMark.of(sheet);
        var keys = new ArrayList<Key>();
        keys.add(labels.button(language, "title", mark, EntryVerb.TITLE, Bytes.empty()));
        keys.add(labels.button(language, "category", mark, EntryVerb.CATEGORIES, Bytes.empty()));
        keys.add(labels.button(language, "kind", mark, EntryVerb.KINDS, Bytes.empty()));
        return panel(sheet, "amend", CardKeys.pairs(keys), language);
    }

    private Panel panel(EntrySheet sheet, String question, Keyboard keyboard, Language language, String... shown) {
        var entry = sheet.entry();
        var asked = texts.html(language, "ledger.panel." + question, "ref", entry.ref(), "title", entry.title());
        var html = Stream.concat(Stream.of(shown), Stream.of(asked))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Panel(html, keyboard.row(back(CardMark.of(sheet), language)));
    }

    private Key back(CardMark mark, Language language) {
        return labels.button(language, "back", mark, EntryVerb.SHOW, Bytes.empty());
    }
}
