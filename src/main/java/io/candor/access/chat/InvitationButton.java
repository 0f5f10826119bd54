package io.candor.access.chat;

import io.candor.access.Decision;
import io.candor.access.Invitation.State;
import io.candor.access.Invitations;
import io.candor.access.Officials;
import io.candor.bot.ActIds;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.bot.Subject;
import io.candor.bot.Texts;
import io.candor.cards.CardReplies;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The buttons of invitations: making one, and deciding about who opened it. */
@Component
class InvitationButton implements Button {
    private final Invitations invitations;
    private final Officials officials;
    private final InvitationRenderer renderer;
    private final CardReplies cards;
    private final Taxonomy taxonomy;
    private final ActIds acts;
    private final Texts texts;

    InvitationButton(
            Invitations invitations,
            Officials officials,
            InvitationRenderer renderer,
            CardReplies cards,
            Taxonomy taxonomy,
            ActIds acts,
            Texts texts) {
        this.invitations = invitations;
        this.officials = officials;
        this.renderer = renderer;
        this.cards = cards;
        this.taxonomy = taxonomy;
        this.acts = acts;
        this.texts = texts;
    }

    @Override
    public char family() {
        return InvitationRenderer.FAMILY;
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var action = call.what().action();
        return action.subject().size() == 0
                ? making(call, RoleForm.read(action.detail(), taxonomy))
                : deciding(call, Ids.of(action.subject()));
    }

    private Reply making(Call<Pressed> call, RoleForm form) {
        var language = call.language();
        var reply = Reply.in(language);
        return switch (call.what().action().verb()) {
            case RoleFormRenderer.UNITS ->
                reply.redraw(texts.html(language, "access.choosing-unit"), renderer.units(language, form));
            case RoleFormRenderer.DONE -> link(call, form.checked());
            default -> reply.redraw(renderer.choosing(language), renderer.roles(language, form));
        };
    }

    private Reply link(Call<Pressed> call, RoleForm form) {
        var language = call.language();
        var link = invitations.offer(decision(call), form.roles(), form.unit().map(Unit::key));
        return Reply.in(language).redraw(renderer.link(language, link, form), renderer.linkKeyboard(language, link));
    }

    private Reply deciding(Call<Pressed> call, UUID id) {
        switch (call.what().action().verb()) {
            case InvitationRenderer.TAKE_BACK -> {
                return takenBack(call, id);
            }
            case InvitationRenderer.NAME -> {
                return name(call, id);
            }
            case InvitationRenderer.REFUSE -> invitations.refuse(id, decision(call));
            default -> invitations.confirm(id, decision(call), Optional.empty());
        }
        return cards.redraw(call, new Subject('i', id));
    }

    private Reply name(Call<Pressed> call, UUID id) {
        if (invitations.by(id).state() != State.USED) {
            throw new SomebodyWasQuicker();
        }
        return Reply.in(call.language()).ask(OfficialsPrompt.invited(id, call.language(), texts));
    }

    private Reply takenBack(Call<Pressed> call, UUID id) {
        if (!invitations.takeBack(id)) {
            throw new SomebodyWasQuicker();
        }
        var html = texts.html(call.language(), "access.invite.taken-back");
        return Reply.in(call.language()).redraw(html, Keyboard.none());
    }

    private Decision decision(Call<Pressed> call) {
        return new Decision(acts.of(call), officials.acting(call.person()).id());
    }
}
