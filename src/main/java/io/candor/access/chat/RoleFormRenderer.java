package io.candor.access.chat;

import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.organisation.Taxonomy;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The buttons by which roles and unit are chosen in one message that evolves. Each carries what it would lead to. */
@Component
class RoleFormRenderer {
    static final char FORM = 't';
    static final char UNITS = 'u';
    static final char DONE = 'a';

    private final RoleWords roles;
    private final Texts texts;
    private final Taxonomy taxonomy;

    RoleFormRenderer(RoleWords roles, Texts texts, Taxonomy taxonomy) {
        this.roles = roles;
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    /**
     * @param whose family and subject of the buttons
     * @param done the key of the label of the last button
     */
    Keyboard form(Language language, Action whose, RoleForm form, String done) {
        var unit = form.unit()
                .map(chosen -> chosen.name(language))
                .orElseGet(() -> texts.plain(language, "access.unit.none"));
        return Keyboard.none()
                .row(toggle(language, whose, form, Role.DESK), toggle(language, whose, form, Role.HANDLER))
                .row(toggle(language, whose, form, Role.SUPERVISOR), toggle(language, whose, form, Role.OWNER))
                .row(key(texts.plain(language, "access.button.unit", "unit", unit), whose, UNITS, form))
                .row(key(texts.plain(language, done), whose, DONE, form));
    }

    /** All units, two in a row, and none for whoever is no handler. */
    Keyboard units(Language language, Action whose, RoleForm form) {
        var keys = new ArrayList<Key>();
        for (var unit : taxonomy.units()) {
            keys.add(key(unit.name(language), whose, FORM, form.in(Optional.of(unit))));
        }
        if (!form.roles().contains(Role.HANDLER)) {
            keys.add(key(texts.plain(language, "access.unit.none"), whose, FORM, form.in(Optional.empty())));
        }
        var keyboard = Keyboard.none();
        for (var at = 0; at < keys.size(); at += 2) {
            keyboard = keyboard.row(keys.subList(at, Math.min(at + 2, keys.size())));
        }
        return keyboard;
    }

    private Key toggle(Language language, Action whose, RoleForm form, Role role) {
        var chosen = form.roles().contains(role) ? "access.button.chosen" : "access.button.not-chosen";
        var label = texts.plain(language, chosen, "role", roles.name(role, language));
        return key(label, whose, FORM, form.toggled(role));
    }

    private static Key key(String label, Action whose, char verb, RoleForm form) {
        return new Do(
                label, Action.of(whose.family(), verb).about(whose.subject()).with(form.bytes()));
    }
}
