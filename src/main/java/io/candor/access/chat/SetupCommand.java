package io.candor.access.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Place;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import org.springframework.stereotype.Component;

/** {@code /setup}: how far the bot is set up; in a group, whether the desk is to read there. */
@Component
class SetupCommand implements Command {
    private final SetupRenderer renderer;

    SetupCommand(SetupRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public String helpKey() {
        return "access.command.setup";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public boolean inGroups() {
        return true;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        return Reply.in(call.language())
                .add(
                        call.place() == Place.GROUP
                                ? renderer.inGroup(
                                        call.language(), call.person().here())
                                : renderer.overview(call.language()));
    }
}
