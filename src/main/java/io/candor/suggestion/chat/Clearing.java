package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Shown;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.organisation.OfficeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Clears a message, and the one that it answers, out of a chat, as far as Telegram lets a bot do it. */
@Component
class Clearing {
    /** Bots may delete for 48 hours (core.telegram.org/bots/api#deletemessage); a minute less, for what takes long. */
    private static final Duration DELETABLE = Duration.ofHours(48).minusMinutes(1);

    private final OfficeClock clock;
    private final Texts texts;

    Clearing(OfficeClock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** What is too old to be deleted can still be emptied, if the bot wrote it. */
    Reply clear(Call<Call.Pressed> call) {
        var language = call.language();
        var shown = call.what().shown();
        return deletable(shown)
                ? Reply.in(language)
                        .erase(messages(shown))
                        .say(texts.html(language, "suggestion.cleared"), Keyboard.none())
                : Reply.in(language).redraw(texts.html(language, "suggestion.cleared.old"), Keyboard.none());
    }

    private boolean deletable(Shown shown) {
        return shown.at().filter(at -> clock.now().isBefore(at.plus(DELETABLE))).isPresent();
    }

    private static List<Integer> messages(Shown shown) {
        var messages = new ArrayList<>(List.of(shown.message()));
        shown.draft().ifPresent(draft -> messages.add(draft.message()));
        return messages;
    }
}
