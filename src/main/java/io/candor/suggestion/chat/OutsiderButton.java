package io.candor.suggestion.chat;

import io.candor.access.Membership;
import io.candor.bot.Action;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Reply;
import org.springframework.stereotype.Component;

/** {@code 🔄 I am a member now}: goes on with what somebody wrote who was no member then, and need not write it again. */
@Component
class OutsiderButton implements Button {
    static final Action ACTION = Action.of('w', 'w');

    private final Membership membership;
    private final Previews previews;
    private final PreviewRenderer renderer;

    OutsiderButton(Membership membership, Previews previews, PreviewRenderer renderer) {
        this.membership = membership;
        this.previews = previews;
        this.renderer = renderer;
    }

    @Override
    public char family() {
        return ACTION.family();
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        membership.check(call.person());
        return call.what()
                .shown()
                .draft()
                .map(draft -> renderer.redraw(previews.fresh(draft, Choice.NONE), call.language()))
                .orElseGet(() -> renderer.closed("lost", call.language()));
    }
}
