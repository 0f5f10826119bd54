package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import org.springframework.stereotype.Component;

/** Takes the receipt code that {@code /status} asked for. */
@Component
class CodePrompt implements Prompt {
    static final Action ACTION = Action.of('s', 'c');

    private final CodeDesk codes;

    CodePrompt(CodeDesk codes) {
        this.codes = codes;
    }

    @Override
    public char family() {
        return ACTION.family();
    }

    @Override
    public Reply answer(Call<Call.Answered> call) {
        var draft = call.what().draft();
        return codes.card(call, draft.text(), draft.message());
    }
}
