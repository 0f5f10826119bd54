package io.candor.bot;

import io.candor.bot.Call.Answered;
import io.candor.bot.Call.Pressed;
import io.candor.sealing.Bytes;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ↩️ This answers …}: hands a text that was not sent as a reply to the prompt it was meant for. */
@Component
class HandOver implements Button {
    private static final char FAMILY = '>';

    private final ObjectProvider<Handlers> handlers;
    private final Permissions permissions;
    private final Texts texts;

    HandOver(ObjectProvider<Handlers> handlers, Permissions permissions, Texts texts) {
        this.handlers = handlers;
        this.permissions = permissions;
        this.texts = texts;
    }

    /** The prompt's action as a button's: its verb moves in front of its detail. */
    static Action of(Action prompt) {
        var detail = prompt.detail().toArray();
        var moved = new byte[detail.length + 1];
        moved[0] = (byte) prompt.verb();
        System.arraycopy(detail, 0, moved, 1, detail.length);
        return new Action(FAMILY, prompt.family(), prompt.subject(), Bytes.of(moved));
    }

    @Override
    public char family() {
        return FAMILY;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var prompt = handlers.getObject().prompt(call.what().action().verb());
        var draft = call.what().shown().draft();
        if (prompt.isEmpty() || draft.isEmpty()) {
            return Reply.in(call.language()).alert(texts.plain(call.language(), "bot.stale"));
        }
        if (!permissions.covers(call.person(), prompt.get().role())) {
            throw new NotYours(); // whoever was asked may have lost the role since
        }
        if (draft.get().picture().isPresent()) {
            return Reply.in(call.language()).alert(texts.plain(call.language(), "bot.unusable.PHOTO"));
        }
        var answered = new Answered(original(call.what().action()), draft.get());
        return Reply.in(call.language())
                .redraw(texts.html(call.language(), "bot.handed-over"), Keyboard.none())
                .and(prompt.get().answer(call.with(answered)));
    }

    static Action original(Action button) {
        var moved = button.detail().toArray();
        var detail = Arrays.copyOfRange(moved, 1, moved.length);
        return new Action(button.verb(), (char) moved[0], button.subject(), Bytes.of(detail));
    }
}
