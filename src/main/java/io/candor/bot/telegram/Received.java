package io.candor.bot.telegram;

import io.candor.bot.Call;
import java.util.Optional;

/**
 * An update read as a call, and what is needed to answer it.
 *
 * @param query the press that Telegram wants answered
 * @param pressed the message under whose button was pressed
 */
record Received(Call<?> call, Optional<String> query, Optional<Integer> pressed) {

    static Received message(Call<?> call) {
        return new Received(call, Optional.empty(), Optional.empty());
    }

    static Received press(Call<?> call, String query, Optional<Integer> pressed) {
        return new Received(call, Optional.of(query), pressed);
    }

    @Override
    public String toString() {
        return "Received[hidden]";
    }
}
