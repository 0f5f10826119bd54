package io.candor.access.chat;

import io.candor.access.Appointments;
import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /revoke NAME}: asks whether to take an official's roles away; without a name, shows who there is. */
@Component
class RevokeCommand implements Command {
    private final Appointments appointments;
    private final OfficialLists lists;
    private final Revoking revoking;

    RevokeCommand(Appointments appointments, OfficialLists lists, Revoking revoking) {
        this.appointments = appointments;
        this.lists = lists;
        this.revoking = revoking;
    }

    @Override
    public String name() {
        return "revoke";
    }

    @Override
    public String helpKey() {
        return "access.command.revoke";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var name = call.what().arguments().strip();
        var language = call.language();
        if (name.isEmpty()) {
            return OfficialLists.said(language, lists.page(language, Optional.empty()));
        }
        var found = appointments.named(name, OfficialRenderer.PAGE);
        return found.size() == 1
                ? revoking.ask(call, found.getFirst().id())
                : OfficialLists.said(language, lists.named(language, found));
    }
}
