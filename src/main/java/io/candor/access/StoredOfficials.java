package io.candor.access;

import io.candor.bot.Directory;
import io.candor.bot.Languages;
import io.candor.bot.Person;
import io.candor.bot.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Officials as the database and the settings name them. */
@Service
class StoredOfficials implements Officials {
    private final OfficialTable table;
    private final AccessProperties settings;
    private final Directory directory;
    private final MenuTasks menus;
    private final Languages languages;

    StoredOfficials(
            OfficialTable table, AccessProperties settings, Directory directory, MenuTasks menus, Languages languages) {
        this.table = table;
        this.settings = settings;
        this.directory = directory;
        this.menus = menus;
        this.languages = languages;
    }

    @Override
    public Optional<Official> of(Person person) {
        var row = table.ofTelegram(person.user());
        return settings.owners().contains(person.user())
                ? Optional.of(seen(row.orElseGet(() -> firstContact(person.user()))))
                : row.map(OfficialRow::seen);
    }

    @Override
    public Official by(OfficialId id) {
        return seen(table.find(id.value()).orElseThrow());
    }

    @Override
    public List<Official> holding(Role role) {
        var rows = role == Role.OWNER ? table.owners(settings.owners()) : table.holding(role);
        return rows.stream().map(this::seen).toList();
    }

    @Override
    public List<Official> handlersOf(String unit) {
        return holding(Role.HANDLER).stream()
                .filter(handler -> handler.unit().filter(unit::equals).isPresent())
                .toList();
    }

    /** Whether the settings make somebody an owner, so that no command can revoke them. */
    boolean isOwnerBySetting(OfficialRow row) {
        return row.telegramId() != null && settings.owners().contains(row.telegramId());
    }

    private OfficialRow firstContact(long user) {
        var name = Names.told(directory.person(user));
        table.add(new OfficialRow(
                UUID.randomUUID(), name, user, Set.of(Role.OWNER), Optional.empty(), languages.first(), 0));
        menus.show(user);
        return table.ofTelegram(user).orElseThrow();
    }

    /** As everybody is to see them: an owner by setting too, whatever the row says. */
    Official seen(OfficialRow row) {
        if (!isOwnerBySetting(row)) {
            return row.seen();
        }
        var roles = EnumSet.of(Role.OWNER);
        roles.addAll(row.roles());
        return row.with(roles, row.unit()).seen();
    }
}
