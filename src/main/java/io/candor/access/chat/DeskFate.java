package io.candor.access.chat;

import io.candor.access.DeskGroup;
import io.candor.access.MembersGroup;
import io.candor.access.Officials;
import io.candor.bot.Call;
import io.candor.bot.Call.Joined;
import io.candor.bot.GroupFate;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Follows the groups that the bot is in: an owner who brings it in may make the group the desk's, or the members'. */
@Component
class DeskFate implements GroupFate {
    private final DeskGroup desk;
    private final MembersGroup members;
    private final Officials officials;
    private final SetupRenderer renderer;

    DeskFate(DeskGroup desk, MembersGroup members, Officials officials, SetupRenderer renderer) {
        this.desk = desk;
        this.members = members;
        this.officials = officials;
        this.renderer = renderer;
    }

    @Override
    public Optional<Reply> joined(Call<Joined> call) {
        var here = call.person().here();
        desk.entered(here.chat());
        return officials
                .of(call.person())
                .filter(official -> official.may(Role.OWNER))
                .map(_ -> Reply.in(call.language()).add(renderer.inGroup(call.language(), here)));
    }

    @Override
    public void left(long chat) {
        desk.lost(chat);
        members.lost(chat);
    }

    @Override
    public void moved(long from, long to) {
        desk.moved(from, to);
        members.moved(from, to);
    }
}
