package io.candor.ledger.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryKind;
import io.candor.ledger.EntrySheet;
import io.candor.organisation.Taxonomy;
import io.candor.sealing.Bytes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** To choose a unit, a date, a category or a kind from. */
@Component
class ChoicePanels {
    private static final int UNITS = 8;

    private final Taxonomy taxonomy;
    private final LedgerLabels labels;
    private final DateWords dates;
    private final Texts texts;

    ChoicePanels(Taxonomy taxonomy, LedgerLabels labels, DateWords dates, Texts texts) {
        this.taxonomy = taxonomy;
        this.labels = labels;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param page counted from 0 */
    Panel units(EntrySheet sheet, int page, Language language) {
        var all = taxonomy.units();
        var from = Math.min(page * UNITS, Math.max(all.size() - 1, 0));
        var shown = all.subList(from, Math.min(from + UNITS, all.size()));
        var choices = shown.stream()
                .<Key>map(unit -> choice(unit.name(language), sheet, EntryVerb.UNIT, unit.mark()))
                .toList();
        var keyboard = CardKeys.pairs(choices);
        if (from + UNITS < all.size()) {
            var next = Packed.letter((char) (page + 1));
            keyboard = keyboard.row(choice(labels.label(language, "next"), sheet, EntryVerb.UNITS, next));
        }
        return panel("units", sheet, keyboard, language);
    }

    Panel dates(EntrySheet sheet, DateUse use, Language language) {
        var keys = picks(language).entrySet().stream()
                .<Key>map(pick -> choice(pick.getValue(), sheet, use.chosen(), Packed.date(pick.getKey())))
                .toList();
        var another = Packed.letter(use.another().letter());
        var keyboard = CardKeys.pairs(keys)
                .row(labels.button(language, "another-date", CardMark.of(sheet), EntryVerb.ANOTHER_DATE, another));
        return panel("date-" + use, sheet, keyboard, language);
    }

    Panel categories(EntrySheet sheet, Language language) {
        var keys = taxonomy.categories().stream()
                .<Key>map(each -> choice(labels.category(language, each), sheet, EntryVerb.CATEGORY, each.mark()))
                .toList();
        return panel("categories", sheet, CardKeys.pairs(keys), language);
    }

    Panel kinds(EntrySheet sheet, Language language) {
        var keyboard = Keyboard.none();
        for (var kind : EntryKind.values()) {
            var letter = Packed.letter(letter(kind));
            keyboard = keyboard.row(choice(labels.kind(language, kind), sheet, EntryVerb.KIND, letter));
        }
        return panel("kinds", sheet, keyboard, language);
    }

    static EntryKind kind(Bytes rest) {
        return Arrays.stream(EntryKind.values())
                .filter(each -> letter(each) == Packed.letter(rest))
                .findFirst()
                .orElse(EntryKind.TERM);
    }

    private static char letter(EntryKind kind) {
        return switch (kind) {
            case IMMEDIATE -> 'i';
            case TERM -> 't';
            case STANDING -> 's';
        };
    }

    /** What is after today, each date once. */
    private LinkedHashMap<LocalDate, String> picks(Language language) {
        var picks = new LinkedHashMap<LocalDate, String>();
        for (var pick : List.of(QuickPick.values())) {
            var date = pick.from(dates.today());
            if (date.isAfter(dates.today())) {
                picks.putIfAbsent(
                        date, texts.plain(language, "ledger.pick." + pick, "date", dates.plain(date, language)));
            }
        }
        return picks;
    }

    private Key choice(String label, EntrySheet sheet, EntryVerb verb, Bytes rest) {
        return labels.button(label, CardMark.of(sheet), verb, rest);
    }

    private Panel panel(String question, EntrySheet sheet, Keyboard keyboard, Language language) {
        var entry = sheet.entry();
        var html = texts.html(language, "ledger.panel." + question, "ref", entry.ref(), "title", entry.title());
        var back = labels.button(language, "back", CardMark.of(sheet), EntryVerb.SHOW, Bytes.empty());
        return new Panel(html, keyboard.row(back));
    }
}
