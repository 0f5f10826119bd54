package io.candor.bot.telegram;

import io.candor.bot.Call;
import java.util.Optional;

/**
 * An update read as a call, and what is needed to answer it.
 *
 * @param query the press that Telegram wants answered
 * @param pressed the message under whose button was pressed
 * @param username by which the person can be mentioned in a group
 */
record Received(Call<?> call, Optional<String> query, Optional<Integer> pressed, Optional<String> username) {

    static Received message(Call<?> call, Optional<String> username) {
        return new Received(call, Optional.empty(), Optional.empty(), username);
    }

    static Received press(Call<?> call, String query, int pressed, Optional<String> username) {
        return new Received(call, Optional.of(query), Optional.of(pressed), username);
    }

    @Override
    public String toString() {
        return "Received[hidden]";
    }
}
