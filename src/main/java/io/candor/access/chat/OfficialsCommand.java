package io.candor.access.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /officials}: who is who, and what can be changed about it. */
@Component
class OfficialsCommand implements Command {
    private final OfficialLists lists;

    OfficialsCommand(OfficialLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "officials";
    }

    @Override
    public String helpKey() {
        return "access.command.officials";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        return OfficialLists.said(call.language(), lists.page(call.language(), Optional.empty()));
    }
}
