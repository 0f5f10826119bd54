package io.candor.ledger.chat;

import io.candor.access.Officials;
import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import org.springframework.stereotype.Component;

/** {@code /mine}: what waits for one's own unit, by deadline. */
@Component
class MineCommand implements Command {
    private final WorkLists lists;
    private final Officials officials;
    private final Texts texts;

    MineCommand(WorkLists lists, Officials officials, Texts texts) {
        this.lists = lists;
        this.officials = officials;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "mine";
    }

    @Override
    public String helpKey() {
        return "ledger.command.mine";
    }

    @Override
    public Role role() {
        return Role.HANDLER;
    }

    @Override
    public boolean inGroups() {
        return true;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var language = call.language();
        var panel = officials
                .acting(call.person())
                .unit()
                .map(unit -> lists.waiting(unit, language))
                .orElseGet(() -> new Panel(texts.html(language, "ledger.mine.no-unit"), Keyboard.none()));
        return Reply.in(language).say(panel.html(), panel.keyboard());
    }
}
