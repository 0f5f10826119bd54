package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;

/** What stands in the place of a card while something is chosen. */
record Panel(String html, Keyboard keyboard) {

    Reply over(Call<?> pressed) {
        return Reply.in(pressed.language()).redraw(html, keyboard);
    }
}
