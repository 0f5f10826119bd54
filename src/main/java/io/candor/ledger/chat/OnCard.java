package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Language;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.EntryView;
import io.candor.sealing.Bytes;

/**
 * A press on a card.
 *
 * @param mark what the pressed card showed
 * @param sheet the entry as it is now
 */
record OnCard(Call<Pressed> call, CardMark mark, EntrySheet sheet) {

    EntryView entry() {
        return sheet.entry();
    }

    Language language() {
        return call.language();
    }

    /** What the pressed button carries behind the mark. */
    Bytes rest() {
        return CardMark.rest(call.what().action());
    }

    /** Whether the card is of before somebody's change. */
    boolean isOld() {
        return mark.version() != sheet.version();
    }
}
