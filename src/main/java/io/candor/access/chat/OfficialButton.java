package io.candor.access.chat;

import io.candor.access.Appointments;
import io.candor.access.OfficialId;
import io.candor.access.Seen;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Subject;
import io.candor.bot.Texts;
import io.candor.cards.CardReplies;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The buttons by which an owner looks after officials. */
@Component
class OfficialButton implements Button {
    private final Appointments appointments;
    private final OfficialLists lists;
    private final OfficialRenderer renderer;
    private final Revoking revoking;
    private final CardReplies cards;
    private final Taxonomy taxonomy;
    private final Texts texts;

    OfficialButton(
            Appointments appointments,
            OfficialLists lists,
            OfficialRenderer renderer,
            Revoking revoking,
            CardReplies cards,
            Taxonomy taxonomy,
            Texts texts) {
        this.appointments = appointments;
        this.lists = lists;
        this.renderer = renderer;
        this.revoking = revoking;
        this.cards = cards;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    @Override
    public char family() {
        return OfficialRenderer.FAMILY;
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var action = call.what().action();
        if (action.verb() == OfficialRenderer.LIST) {
            return list(call);
        }
        var id = new OfficialId(Ids.of(action.subject()));
        return switch (action.verb()) {
            case OfficialRenderer.NAME -> name(call, id);
            case OfficialRenderer.REVOKE -> revoking.ask(call, id);
            case OfficialRenderer.REVOKE_NOW -> revoking.revoke(call, id, action.detail());
            case OfficialRenderer.SHOW -> shown(call, id);
            case OfficialRenderer.ROLES -> form(call, id, RoleForm.of(appointments.dossier(id), taxonomy));
            default -> form(call, id, RoleForm.read(action.detail(), taxonomy));
        };
    }

    private Reply list(Call<Pressed> call) {
        var after = Optional.of(call.what().action().subject())
                .filter(subject -> subject.size() > 0)
                .map(subject -> new OfficialId(Ids.of(subject)));
        var page = lists.page(call.language(), after);
        return Reply.in(call.language()).redraw(Subject.NOTHING, page.html(), page.keyboard());
    }

    private Reply name(Call<Pressed> call, OfficialId id) {
        var ask = OfficialsPrompt.rename(appointments.dossier(id), call.language(), texts);
        return Reply.in(call.language()).ask(ask);
    }

    private Reply shown(Call<Pressed> call, OfficialId id) {
        return cards.redraw(call, new Subject('o', id.value()));
    }

    private Reply form(Call<Pressed> call, OfficialId id, RoleForm form) {
        var language = call.language();
        var reply = Reply.in(language);
        return switch (call.what().action().verb()) {
            case RoleFormRenderer.UNITS ->
                reply.redraw(texts.html(language, "access.choosing-unit"), renderer.units(language, id, form));
            case RoleFormRenderer.DONE -> applied(call, id, form.checked());
            default -> {
                var name = appointments.dossier(id).official().name();
                var html = texts.html(language, "access.changing", "name", name);
                yield reply.redraw(Subject.NOTHING, html, renderer.form(language, id, form));
            }
        };
    }

    private Reply applied(Call<Pressed> call, OfficialId id, RoleForm form) {
        appointments.assign(
                id, Seen.of(form.version()), form.roles(), form.unit().map(Unit::key));
        return shown(call, id);
    }
}
