package io.candor.ledger.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Reply;
import io.candor.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The buttons of the public board. What was published may have been taken back since: it is asked anew each time. */
@Component
class BoardButton implements Button {
    private final BoardPages pages;
    private final BoardEntry entries;
    private final Ledger ledger;

    BoardButton(BoardPages pages, BoardEntry entries, Ledger ledger) {
        this.pages = pages;
        this.entries = entries;
        this.ledger = ledger;
    }

    @Override
    public char family() {
        return BoardPlace.FAMILY;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var action = call.what().action();
        return (action.verb() == BoardPlace.ENTRY ? entry(call) : list(call)).over(call);
    }

    private Panel list(Call<Pressed> call) {
        return pages.list(BoardPlace.of(call.what().action()), call.language());
    }

    private Panel entry(Call<Pressed> call) {
        var action = call.what().action();
        var entry = ledger.entry(Packed.id(action.subject()));
        if (!entry.published()) {
            throw new NotPublic();
        }
        return entries.shown(entry, BoardPlace.of(action), BoardPlace.page(action), call.language());
    }
}
