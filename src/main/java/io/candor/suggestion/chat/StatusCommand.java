package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Texts;
import org.springframework.stereotype.Component;

/** {@code /status CODE}: what became of a suggestion; without a code, asks for it. */
@Component
class StatusCommand implements Command {
    private final CodeDesk codes;
    private final Texts texts;

    StatusCommand(CodeDesk codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String helpKey() {
        return "suggestion.command.status";
    }

    @Override
    public Reply handle(Call<Call.Typed> call) {
        var typed = call.what();
        return typed.arguments().isBlank() ? ask(call) : codes.card(call, typed.arguments(), typed.message());
    }

    private Reply ask(Call<?> call) {
        var language = call.language();
        return Reply.in(language)
                .ask(new Ask(
                        CodePrompt.ACTION,
                        texts.html(language, "suggestion.ask"),
                        texts.plain(language, "suggestion.ask.placeholder"),
                        texts.plain(language, "suggestion.ask.offer")));
    }
}
