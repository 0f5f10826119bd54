package io.candor.access.chat;

import io.candor.access.Members;
import io.candor.access.Membership;
import io.candor.access.MembershipRule;
import io.candor.bot.Action;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import org.springframework.stereotype.Component;

/** {@code /leave}: whoever is a member by invitation is none any more, once they have said so twice. */
@Component
class LeaveCommand implements Command, Button {
    private static final char FAMILY = 'v';
    private static final char LEAVE = 'l';
    private static final char STAY = 's';

    private final Membership membership;
    private final Members members;
    private final Texts texts;

    LeaveCommand(Membership membership, Members members, Texts texts) {
        this.membership = membership;
        this.members = members;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "leave";
    }

    @Override
    public String helpKey() {
        return "access.command.leave";
    }

    @Override
    public boolean inMenus() {
        return membership.rule() == MembershipRule.INVITE;
    }

    @Override
    public char family() {
        return FAMILY;
    }

    @Override
    public Role role() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var language = call.language();
        return members.contain(call.person())
                ? Reply.in(language).say(texts.html(language, "access.leave.asking"), asking(language))
                : Reply.in(language)
                        .say(texts.html(language, "access.leave.nothing." + membership.rule()), Keyboard.none());
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var language = call.language();
        if (call.what().action().verb() == STAY) {
            return Reply.in(language).redraw(texts.html(language, "access.leave.stayed"), Keyboard.none());
        }
        members.leave(call.person());
        return Reply.in(language).redraw(texts.html(language, "access.leave.done"), Keyboard.none());
    }

    private Keyboard asking(Language language) {
        return Keyboard.none().row(key(language, "leave-now", LEAVE), key(language, "stay", STAY));
    }

    private Key key(Language language, String label, char verb) {
        return new Do(texts.plain(language, "access.button." + label), Action.of(FAMILY, verb));
    }
}
