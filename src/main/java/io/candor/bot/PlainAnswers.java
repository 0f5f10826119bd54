package io.candor.bot;

import io.candor.bot.Call.Typed;
import io.candor.bot.Call.Unusable;
import io.candor.bot.Keyboard.Open;
import org.springframework.stereotype.Component;

/** What the bot says where no feature has a say. */
@Component
class PlainAnswers {
    private static final int LONGEST_NAME = 32;

    private final Texts texts;

    PlainAnswers(Texts texts) {
        this.texts = texts;
    }

    Reply unknownCommand(Call<Typed> call) {
        var name = call.what().command();
        var shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return answer(call, call.what().message(), texts.html(call.language(), "bot.unknown-command", "name", shown));
    }

    Reply onlyInPrivate(Call<Typed> call) {
        return Reply.in(call.language())
                .answer(call.what().message(), texts.html(call.language(), "bot.only-in-private"), open(call));
    }

    Reply unusable(Call<Unusable> call) {
        var what = call.what();
        return answer(call, what.message(), texts.html(call.language(), "bot.unusable." + what.kind()));
    }

    Reply stale(Call<?> call) {
        return Reply.in(call.language()).alert(texts.plain(call.language(), "bot.stale"));
    }

    Reply joined(Call<?> call) {
        return Reply.in(call.language()).say(texts.html(call.language(), "bot.joined"), open(call));
    }

    /** What a person can mend: after a press as a line to confirm, else as a message. */
    Reply mistake(Call<?> call, Mistake mistake) {
        return line(call, mistake.key(), mistake.arguments());
    }

    Reply ourFault(Call<?> call) {
        return line(call, "bot.our-fault");
    }

    private Reply line(Call<?> call, String key, Object... arguments) {
        var reply = Reply.in(call.language());
        return call.what() instanceof Call.Pressed
                ? reply.alert(texts.plain(call.language(), key, arguments))
                : reply.say(texts.html(call.language(), key, arguments), Keyboard.none());
    }

    private Reply answer(Call<?> call, int message, String html) {
        return Reply.in(call.language()).answer(message, html, Keyboard.none());
    }

    private Keyboard open(Call<?> call) {
        return Keyboard.none().row(new Open(texts.plain(call.language(), "bot.open"), "hello"));
    }
}
