package io.candor.access.chat;

import io.candor.access.Joining;
import io.candor.access.Membership;
import io.candor.access.MembershipRule;
import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Keyboard;
import io.candor.bot.Opening;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import org.springframework.stereotype.Component;

/** Takes whoever opens a link for members. */
@Component
class MemberOpening implements Opening {
    static final String LETTER = "m";

    private final Membership membership;
    private final Joining joining;
    private final Texts texts;

    MemberOpening(Membership membership, Joining joining, Texts texts) {
        this.membership = membership;
        this.joining = joining;
        this.texts = texts;
    }

    @Override
    public char letter() {
        return LETTER.charAt(0);
    }

    @Override
    public Reply open(Call<Typed> call, String payload) {
        var key = membership.rule() == MembershipRule.INVITE
                ? "access.joining." + joining.open(Secrets.read(payload), call.person())
                : "access.joining.no-need." + membership.rule();
        return Reply.in(call.language()).say(texts.html(call.language(), key), Keyboard.none());
    }
}
