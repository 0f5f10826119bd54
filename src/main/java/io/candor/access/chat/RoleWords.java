package io.candor.access.chat;

import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.organisation.Taxonomy;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Roles and units by name. */
@Component
class RoleWords {
    private final Texts texts;
    private final Taxonomy taxonomy;

    RoleWords(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    String name(Role role, Language language) {
        return texts.plain(language, "access.role." + role);
    }

    /** As in "Desk, Handler · Finance". */
    String list(Collection<Role> roles, Optional<String> unit, Language language) {
        var comma = texts.plain(language, "access.roles.comma");
        var names = roles.stream().sorted().map(role -> name(role, language)).collect(Collectors.joining(comma));
        return unit.map(key -> texts.plain(
                        language, "access.roles.unit", "roles", names, "unit", taxonomy.unitName(key, language)))
                .orElse(names);
    }
}
