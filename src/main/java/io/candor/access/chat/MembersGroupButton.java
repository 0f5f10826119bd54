package io.candor.access.chat;

import io.candor.access.MembersGroup;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Place;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Say;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.sealing.Bytes;
import org.springframework.stereotype.Component;

/** The buttons by which an owner chooses the members' group, or gives it up. */
@Component
class MembersGroupButton implements Button {
    private final MembersGroup members;
    private final MembersGroupRenderer renderer;
    private final SetupRenderer setup;

    MembersGroupButton(MembersGroup members, MembersGroupRenderer renderer, SetupRenderer setup) {
        this.members = members;
        this.renderer = renderer;
        this.setup = setup;
    }

    @Override
    public char family() {
        return MembersGroupRenderer.FAMILY;
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var drawn = drawn(call);
        return Reply.in(call.language()).redraw(drawn.html(), drawn.keyboard());
    }

    private Say drawn(Call<Pressed> call) {
        var language = call.language();
        var detail = call.what().action().detail();
        return switch (call.what().action().verb()) {
            case MembersGroupRenderer.USE -> use(call);
            case MembersGroupRenderer.GIVE_UP -> renderer.givingUp(language, detail);
            case MembersGroupRenderer.GIVE_UP_NOW -> giveUp(call, detail);
            default -> standing(call);
        };
    }

    private Say use(Call<Pressed> call) {
        if (call.place() == Place.GROUP) {
            members.choose(call.person().chat());
        }
        return standing(call);
    }

    /** Done already where there is no group any more; another group than was seen stays. */
    private Say giveUp(Call<Pressed> call, Bytes mark) {
        if (members.group()
                .filter(group -> !MembersGroupRenderer.mark(group).equals(mark))
                .isPresent()) {
            throw new SomebodyWasQuicker();
        }
        members.giveUp();
        return renderer.givenUp(call.language());
    }

    private Say standing(Call<Pressed> call) {
        return call.place() == Place.GROUP
                ? setup.inGroup(call.language(), call.person().here())
                : setup.overview(call.language());
    }
}
