package io.candor.bot.telegram;

import io.candor.bot.Links;
import org.springframework.stereotype.Component;

/** Links with the bot's own name, which Telegram has told. */
@Component
class OwnLinks implements Links {
    private final Me me;

    OwnLinks(Me me) {
        this.me = me;
    }

    @Override
    public String opening(String payload) {
        return "https://t.me/" + me.known().orElseThrow().username() + "?start=" + payload;
    }
}
