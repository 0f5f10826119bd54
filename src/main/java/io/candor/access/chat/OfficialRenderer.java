package io.candor.access.chat;

import io.candor.access.Official;
import io.candor.access.OfficialId;
import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.sealing.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words and buttons by which an owner looks after officials. */
@Component
class OfficialRenderer {
    static final char FAMILY = 'o';
    static final char LIST = 'm';
    static final char SHOW = 's';
    static final char NAME = 'n';
    static final char ROLES = 'f';
    static final char REVOKE = 'x';
    static final char REVOKE_NOW = 'X';
    static final int PAGE = 5;

    private final RoleWords roles;
    private final RoleFormRenderer forms;
    private final Texts texts;

    OfficialRenderer(RoleWords roles, RoleFormRenderer forms, Texts texts) {
        this.roles = roles;
        this.forms = forms;
        this.texts = texts;
    }

    /** @param found one more than a page holds where there are more */
    Keyboard list(Language language, List<Official> found, boolean first) {
        var keyboard = Keyboard.none();
        var page = found.subList(0, Math.min(PAGE, found.size()));
        for (var official : page) {
            var label = texts.plain(
                    language, "access.officials.line", "name", official.name(), "roles", names(official, language));
            keyboard = keyboard.row(new Do(label, about(SHOW, official.id())));
        }
        var ways = new ArrayList<Key>();
        if (!first) {
            ways.add(new Do(texts.plain(language, "access.button.first"), Action.of(FAMILY, LIST)));
        }
        if (found.size() > PAGE) {
            ways.add(new Do(
                    texts.plain(language, "access.button.more"),
                    about(LIST, page.getLast().id())));
        }
        return ways.isEmpty() ? keyboard : keyboard.row(ways);
    }

    String names(Official official, Language language) {
        return roles.list(official.roles(), official.unit(), language);
    }

    /** What an owner can do about an official. */
    Keyboard changing(Language language, Keyboard above, OfficialId id) {
        return above.row(
                        key(language, "access.button.name", about(NAME, id)),
                        key(language, "access.button.roles", about(ROLES, id)))
                .row(
                        key(language, "access.button.revoke", about(REVOKE, id)),
                        key(language, "access.button.list", Action.of(FAMILY, LIST)));
    }

    Keyboard form(Language language, OfficialId id, RoleForm form) {
        return forms.form(language, about(RoleFormRenderer.FORM, id), form, "access.button.apply")
                .row(key(language, "access.button.back", about(SHOW, id)));
    }

    Keyboard units(Language language, OfficialId id, RoleForm form) {
        return forms.units(language, about(RoleFormRenderer.FORM, id), form);
    }

    Keyboard revoking(Language language, OfficialId id, Bytes version) {
        return Keyboard.none()
                .row(
                        key(
                                language,
                                "access.button.revoke-now",
                                about(REVOKE_NOW, id).with(version)),
                        key(language, "access.button.back", about(SHOW, id)));
    }

    Keyboard backToList(Language language) {
        return Keyboard.none().row(key(language, "access.button.list", Action.of(FAMILY, LIST)));
    }

    private Key key(Language language, String label, Action action) {
        return new Do(texts.plain(language, label), action);
    }

    private static Action about(char verb, OfficialId id) {
        return Action.of(FAMILY, verb).about(Ids.bytes(id.value()));
    }
}
