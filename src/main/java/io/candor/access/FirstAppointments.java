package io.candor.access;

import io.candor.CannotStart;
import io.candor.access.AccessProperties.Appointment;
import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.bot.Role;
import io.candor.organisation.Taxonomy;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Appoints those whom the settings name, as long as nobody is an official yet; before the bot listens, for an owner whom
 * the settings name becomes one with their first word.
 */
@Component
class FirstAppointments implements SmartInitializingSingleton {
    private static final Set<Role> GIVEN = EnumSet.of(Role.DESK, Role.HANDLER, Role.SUPERVISOR, Role.OWNER);

    private final AccessProperties settings;
    private final OfficialTable table;
    private final Languages languages;
    private final Taxonomy taxonomy;
    private final MenuTasks menus;

    FirstAppointments(
            AccessProperties settings, OfficialTable table, Languages languages, Taxonomy taxonomy, MenuTasks menus) {
        this.settings = settings;
        this.table = table;
        this.languages = languages;
        this.taxonomy = taxonomy;
        this.menus = menus;
        settings.officials().forEach(this::row); // what is wrong with them stops the start
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (table.isEmpty()) {
            settings.officials().stream().map(this::row).forEach(table::add);
        }
        settings.officials().forEach(official -> menus.show(official.id()));
        settings.owners().forEach(menus::show);
    }

    private OfficialRow row(Appointment official) {
        var name = Names.valid(Objects.requireNonNullElse(official.name(), ""))
                .orElseThrow(() -> wrong("a name that is none", "Give 1 to 64 letters."));
        var roles = EnumSet.noneOf(Role.class);
        official.roles().forEach(role -> roles.add(role(role)));
        var unit = Optional.ofNullable(official.unit()).map(this::unit);
        if (official.id() <= 0 || roles.isEmpty() || (roles.contains(Role.HANDLER) && unit.isEmpty())) {
            throw wrong("an official without id, roles or, for a handler, unit", "Add what is missing.");
        }
        return new OfficialRow(UUID.randomUUID(), name, official.id(), roles, unit, language(official), 0);
    }

    private static Role role(String name) {
        return GIVEN.stream()
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("the role \"" + name + "\"", "Use desk, handler, supervisor or owner."));
    }

    private String unit(String key) {
        return taxonomy.unit(key)
                .orElseThrow(() -> wrong("the unit \"" + key + "\"", "Use the key of a unit of the taxonomy."))
                .key();
    }

    private Language language(Appointment official) {
        return Optional.ofNullable(official.language())
                .map(tag -> Language.of(tag).orElseThrow(() -> wrong("the language \"" + tag + "\"", "Use en or zh.")))
                .orElseGet(languages::first);
    }

    private static CannotStart wrong(String what, String mend) {
        return new CannotStart("candor.officials has " + what + ".", mend);
    }
}
