package io.candor.suggestion.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Reply;
import io.candor.sealing.ReceiptCode;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import org.springframework.stereotype.Component;

/** The buttons of a receipt; they carry the code, so that the receipt can be drawn again. */
@Component
class ReceiptButton implements Button {
    private final Mailbox mailbox;
    private final ReceiptRenderer receipts;
    private final CardRenderer cards;
    private final Clearing clearing;

    ReceiptButton(Mailbox mailbox, ReceiptRenderer receipts, CardRenderer cards, Clearing clearing) {
        this.mailbox = mailbox;
        this.receipts = receipts;
        this.cards = cards;
        this.clearing = clearing;
    }

    @Override
    public char family() {
        return ReceiptVerb.FAMILY;
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        var code = ReceiptCode.of(call.what().action().subject());
        return switch (ReceiptVerb.of(call.what().action())) {
            case SHOW -> found(call, code, view -> receipts.redraw(view, code, call.language()));
            case LOOK_UP -> found(call, code, view -> card(call, view));
            case CLEAR -> receipts.clearing(code, call.language());
            case CLEAR_NOW -> clearing.clear(call);
        };
    }

    private Reply found(Call<?> call, ReceiptCode code, Drawing drawing) {
        return switch (mailbox.look(code)) {
            case Lookup.Found(var view) -> drawing.of(view);
            case Lookup.Withdrawn(), Lookup.Unknown() ->
                cards.unknown(ReceiptVerb.CLEAR_NOW.action().about(code.bytes()), call.language());
        };
    }

    /** In a message of its own: the code must not vanish from the chat. */
    private Reply card(Call<?> call, AuthorView view) {
        return Reply.in(call.language()).say(cards.html(view, call.language()), cards.buttons(view, call.language()));
    }

    /** What becomes of a suggestion that is there. */
    private interface Drawing {
        Reply of(AuthorView view);
    }
}
