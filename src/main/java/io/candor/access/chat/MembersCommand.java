package io.candor.access.chat;

import io.candor.access.Membership;
import io.candor.access.MembershipRule;
import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import org.springframework.stereotype.Component;

/** {@code /members}: who may say something; by invitation, the links for members, with a number behind it a new one. */
@Component
class MembersCommand implements Command {
    private final Membership membership;
    private final MemberLinkRenderer renderer;

    MembersCommand(Membership membership, MemberLinkRenderer renderer) {
        this.membership = membership;
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public String helpKey() {
        return "access.command.members";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var language = call.language();
        var typed = call.what().arguments().strip();
        if (membership.rule() != MembershipRule.INVITE) {
            return Reply.in(language).add(renderer.rule(language, membership.rule()));
        }
        return Reply.in(language)
                .add(typed.isEmpty() ? renderer.list(language) : renderer.form(language, LinkForm.of(typed)));
    }
}
