package io.candor.ledger.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EntrySheet;
import io.candor.sealing.Bytes;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** What was done, and what next. */
@Component
class DoneWords {
    private final LedgerLabels labels;
    private final DateWords dates;
    private final Texts texts;

    DoneWords(LedgerLabels labels, DateWords dates, Texts texts) {
        this.labels = labels;
        this.dates = dates;
        this.texts = texts;
    }

    String plain(EntryAction action, EntrySheet sheet, Language language) {
        return texts.plain(language, "ledger.done." + action, arguments(sheet, language));
    }

    String html(EntryAction action, EntrySheet sheet, Language language) {
        return texts.html(language, "ledger.done." + action, arguments(sheet, language));
    }

    Keyboard next(EntryAction action, EntrySheet sheet, Language language) {
        var mark = CardMark.of(sheet);
        var keys = new ArrayList<Key>();
        if (action == EntryAction.MEASURE) {
            keys.add(labels.button(language, "another-measure", mark, EntryVerb.NEW_MEASURE, Bytes.empty()));
        }
        keys.add(labels.button("📋 " + sheet.entry().ref(), mark, EntryVerb.SHOW, Bytes.empty()));
        return Keyboard.none().row(keys);
    }

    private Object[] arguments(EntrySheet sheet, Language language) {
        var entry = sheet.entry();
        var date = entry.deadline().map(each -> dates.full(each, language)).orElse("");
        var again = sheet.lookAgain().map(each -> dates.full(each, language)).orElse("");
        var unit = entry.unit().map(each -> labels.unit(language, each)).orElse("");
        return new Object[] {"ref", entry.ref(), "date", date, "again", again, "unit", unit, "round", sheet.round()};
    }
}
