package io.candor.bot;

import io.candor.bot.Call.Typed;
import io.candor.bot.Call.Unusable;
import io.candor.bot.Keyboard.Open;
import org.springframework.stereotype.Component;

/** What the bot says where no feature has a say. */
@Component
class PlainAnswers {
    private static final int LONGEST_NAME = 32;
    /** Not worth quoting: it stands right above. */
    private static final int SHORT = 40;

    private static final int LONGEST_QUOTE = 3_000;

    private final Texts texts;
    private final Openings openings;

    PlainAnswers(Texts texts, Openings openings) {
        this.texts = texts;
        this.openings = openings;
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

    /** To an administrator who writes in the name of the group, so that nobody knows who it is. */
    Reply unknownOfficial(Call<?> call, String wayBack) {
        var link = openings.running(wayBack, call.language());
        var button = new Open(texts.plain(call.language(), "bot.go-on"), link);
        return Reply.in(call.language())
                .say(
                        texts.html(call.language(), "bot.as-the-group"),
                        Keyboard.none().row(button));
    }

    /** What a person can mend: after a press as a line to confirm, else as a message; what was typed comes back. */
    Reply mistake(Call<?> call, Mistake mistake) {
        return call.what() instanceof Call.Answered answered
                ? mistake(call, mistake, answered)
                : line(call, mistake.key(), mistake.arguments());
    }

    private Reply mistake(Call<?> call, Mistake mistake, Call.Answered answered) {
        var text = answered.draft().text();
        var said = texts.html(call.language(), mistake.key(), mistake.arguments());
        var html = text.length() > SHORT && text.length() <= LONGEST_QUOTE
                ? said + "\n\n" + texts.html(call.language(), "bot.typed", "words", Texts.quote(text))
                : said;
        return answer(call, answered.draft().message(), html);
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
