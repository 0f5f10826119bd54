package io.candor.access.chat;

import io.candor.access.Decision;
import io.candor.access.MemberInvitations;
import io.candor.access.Membership;
import io.candor.access.MembershipRule;
import io.candor.access.Officials;
import io.candor.bot.ActIds;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Say;
import io.candor.bot.Role;
import org.springframework.stereotype.Component;

/** The buttons by which an owner makes links for members, and closes them. */
@Component
class MemberLinkButton implements Button {
    private final Membership membership;
    private final MemberInvitations invitations;
    private final Officials officials;
    private final MemberLinkRenderer renderer;
    private final ActIds acts;

    MemberLinkButton(
            Membership membership,
            MemberInvitations invitations,
            Officials officials,
            MemberLinkRenderer renderer,
            ActIds acts) {
        this.membership = membership;
        this.invitations = invitations;
        this.officials = officials;
        this.renderer = renderer;
        this.acts = acts;
    }

    @Override
    public char family() {
        return MemberLinkRenderer.FAMILY;
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        if (membership.rule() != MembershipRule.INVITE) {
            return redraw(call, renderer.rule(call.language(), membership.rule()));
        }
        var action = call.what().action();
        return action.verb() == MemberLinkRenderer.MAKE
                ? made(call, LinkForm.read(action.detail()))
                : redraw(call, drawn(call));
    }

    private static Reply redraw(Call<Pressed> call, Say drawn) {
        return Reply.in(call.language()).redraw(drawn.html(), drawn.keyboard());
    }

    private Say drawn(Call<Pressed> call) {
        var action = call.what().action();
        var language = call.language();
        return switch (action.verb()) {
            case MemberLinkRenderer.FORM -> renderer.form(language, LinkForm.read(action.detail()));
            case MemberLinkRenderer.TAKE_BACK -> {
                invitations.close(Ids.of(action.subject()));
                yield renderer.closed(language);
            }
            case MemberLinkRenderer.CLOSE -> {
                invitations.close(Ids.of(action.subject()));
                yield renderer.list(language);
            }
            default -> renderer.list(language);
        };
    }

    private Reply made(Call<Pressed> call, LinkForm form) {
        var owner = officials.acting(call.person()).id();
        var link = invitations.offer(new Decision(acts.of(call), owner), form.people(), form.valid());
        return redraw(call, renderer.link(call.language(), link, form)).add(renderer.code(call.language(), link, form));
    }
}
