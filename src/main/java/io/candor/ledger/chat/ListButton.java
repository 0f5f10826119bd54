package io.candor.ledger.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.cards.CardReplies;
import org.springframework.stereotype.Component;

/** The buttons of lists of entries, and of an entry that is about to be put on record. */
@Component
class ListButton implements Button {
    private final WorkLists lists;
    private final NewEntries entries;
    private final CardReplies cards;
    private final Texts texts;

    ListButton(WorkLists lists, NewEntries entries, CardReplies cards, Texts texts) {
        this.lists = lists;
        this.entries = entries;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public char family() {
        return ListVerb.FAMILY;
    }

    @Override
    public Role role() {
        return Role.OFFICIAL;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var action = call.what().action();
        return switch (ListVerb.of(action)) {
            case OPEN -> cards.show(call, EntryFace.subject(Packed.id(action.subject())));
            case WAITING -> lists.waitingOn(call);
            case REVIEW -> lists.underReviewOn(call);
            case SOURCE -> entries.categories(call);
            case CATEGORY -> entries.register(call);
            case DROP ->
                Reply.in(call.language()).redraw(texts.html(call.language(), "ledger.new.dropped"), Keyboard.none());
        };
    }
}
