package io.candor.access.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import org.springframework.stereotype.Component;

/** {@code /invite}: a one-time link for somebody who is to become an official. */
@Component
class InviteCommand implements Command {
    private final InvitationRenderer renderer;

    InviteCommand(InvitationRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public String helpKey() {
        return "access.command.invite";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var language = call.language();
        return Reply.in(language).say(renderer.choosing(language), renderer.roles(language, RoleForm.empty()));
    }
}
