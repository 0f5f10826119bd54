package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import org.springframework.stereotype.Component;

/** {@code /new}: puts a problem of the officials' own on record. */
@Component
class NewCommand implements Command {
    private final NewEntries entries;

    NewCommand(NewEntries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String helpKey() {
        return "ledger.command.new";
    }

    @Override
    public Role role() {
        return Role.DESK;
    }

    @Override
    public boolean inGroups() {
        return true;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var typed = call.what();
        var draft = new Draft(typed.message(), typed.arguments(), false, false);
        return typed.arguments().isBlank() ? entries.ask(call) : entries.sources(call, draft);
    }
}
