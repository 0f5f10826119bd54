package io.candor.access.chat;

import io.candor.access.DeskGroup;
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

/** The buttons by which an owner chooses the desk's group, or gives it up. */
@Component
class DeskButton implements Button {
    private final DeskGroup desk;
    private final SetupState state;
    private final SetupRenderer renderer;

    DeskButton(DeskGroup desk, SetupState state, SetupRenderer renderer) {
        this.desk = desk;
        this.state = state;
        this.renderer = renderer;
    }

    @Override
    public char family() {
        return SetupRenderer.FAMILY;
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
            case SetupRenderer.USE -> use(call);
            case SetupRenderer.USE_ALL_THE_SAME -> choose(call);
            case SetupRenderer.GIVE_UP -> renderer.givingUp(language, detail);
            case SetupRenderer.GIVE_UP_NOW -> giveUp(call, detail);
            default -> standing(call);
        };
    }

    private Say use(Call<Pressed> call) {
        var group = state.group(call.person().here()).orElseThrow(GroupUnseen::new);
        var more = state.strangers(group);
        return more > 0 ? renderer.warning(call.language(), more) : choose(call);
    }

    private Say choose(Call<Pressed> call) {
        var here = call.person().here();
        desk.choose(here);
        return renderer.chosen(call.language(), here, state.group(here));
    }

    /** Done already where there is no group any more; another group than was seen stays. */
    private Say giveUp(Call<Pressed> call, Bytes mark) {
        if (desk.group()
                .filter(group -> !SetupRenderer.mark(group).equals(mark))
                .isPresent()) {
            throw new SomebodyWasQuicker();
        }
        desk.giveUp();
        return renderer.givenUp(call.language());
    }

    private Say standing(Call<Pressed> call) {
        return call.place() == Place.GROUP
                ? renderer.inGroup(call.language(), call.person().here())
                : renderer.overview(call.language());
    }
}
