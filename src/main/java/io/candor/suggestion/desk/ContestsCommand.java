package io.candor.suggestion.desk;

import io.candor.bot.Call;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import org.springframework.stereotype.Component;

/** {@code /contests}: what authors do not accept, for whoever decides about it. */
@Component
class ContestsCommand implements Command {
    private final ContestList list;

    ContestsCommand(ContestList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "contests";
    }

    @Override
    public String helpKey() {
        return "opinions.command.contests";
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public Reply handle(Call<Call.Typed> call) {
        return list.start(call);
    }
}
