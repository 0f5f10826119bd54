package io.candor.access.chat;

import io.candor.access.Invitation;
import io.candor.access.Invitations.Link;
import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Copy;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Links;
import io.candor.bot.Texts;
import io.candor.organisation.Unit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The words of invitations. */
@Component
class InvitationRenderer {
    static final char FAMILY = 'i';
    static final char TAKE_BACK = 'x';
    static final char CONFIRM = 'c';
    static final char NAME = 'n';
    static final char REFUSE = 'r';

    private static final Action FORM = Action.of(FAMILY, RoleFormRenderer.FORM);

    private final RoleFormRenderer forms;
    private final RoleWords roles;
    private final Links links;
    private final Texts texts;

    InvitationRenderer(RoleFormRenderer forms, RoleWords roles, Links links, Texts texts) {
        this.forms = forms;
        this.roles = roles;
        this.links = links;
        this.texts = texts;
    }

    String choosing(Language language) {
        return texts.html(language, "access.invite.choosing");
    }

    Keyboard roles(Language language, RoleForm form) {
        return forms.form(language, FORM, form, "access.button.link");
    }

    Keyboard units(Language language, RoleForm form) {
        return forms.units(language, FORM, form);
    }

    String link(Language language, Link link, RoleForm form) {
        var names = roles.list(form.roles(), form.unit().map(Unit::key), language);
        return texts.html(language, "access.invite.link", "roles", names, "link", url(link));
    }

    Keyboard linkKeyboard(Language language, Link link) {
        return Keyboard.none()
                .row(
                        new Copy(texts.plain(language, "access.button.copy"), url(link)),
                        key(language, "access.button.take-back", TAKE_BACK, link.invitation()));
    }

    /** The roles of an invitation, by name. */
    String names(Invitation invitation, Language language) {
        return roles.list(invitation.roles(), invitation.unit(), language);
    }

    Keyboard deciding(Language language, UUID id) {
        return Keyboard.none()
                .row(
                        key(language, "access.button.confirm", CONFIRM, id),
                        key(language, "access.button.other-name", NAME, id))
                .row(key(language, "access.button.refuse", REFUSE, id));
    }

    private Key key(Language language, String label, char verb, UUID id) {
        return new Do(texts.plain(language, label), Action.of(FAMILY, verb).about(Ids.bytes(id)));
    }

    private String url(Link link) {
        return links.opening(InvitationOpening.LETTER + Secrets.written(link.secret()));
    }
}
