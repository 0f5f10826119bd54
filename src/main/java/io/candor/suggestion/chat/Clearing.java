package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Erase;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Clears a message, and the one that it answers, out of a chat, as far as Telegram lets a bot do it: for 48 hours
 * (core.telegram.org/bots/api#deletemessage). What is too old can still be emptied, if the bot wrote it.
 */
@Component
class Clearing {
    private final Texts texts;

    Clearing(Texts texts) {
        this.texts = texts;
    }

    Reply clear(Call<Call.Pressed> call) {
        var language = call.language();
        return Reply.in(language)
                .erase(new Erase(
                        call.what().shown().draft().map(Draft::message),
                        said(language, "suggestion.cleared"),
                        said(language, "suggestion.cleared.but-own"),
                        new Redraw(texts.html(language, "suggestion.cleared.old"), Keyboard.none(), Optional.empty())));
    }

    private Say said(Language language, String key) {
        return Say.plain(texts.html(language, key), Keyboard.none());
    }
}
