package io.candor.access;

import io.candor.bot.Directory;
import io.candor.bot.Directory.Profile;
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
    /** Until an owner gives a better one; Telegram tells no name of who has hidden it. */
    private static final String UNNAMED = "N. N.";

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
                ? Optional.of(owner(row.orElseGet(() -> firstContact(person.user()))))
                : row.map(OfficialRow::seen);
    }

    @Override
    public Official by(OfficialId id) {
        return table.find(id.value()).orElseThrow().seen();
    }

    @Override
    public List<Official> holding(Role role) {
        return table.holding(role).stream().map(OfficialRow::seen).toList();
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
        var name =
                directory.person(user).map(Profile::name).flatMap(Names::valid).orElse(UNNAMED);
        table.add(new OfficialRow(
                UUID.randomUUID(), name, user, Set.of(Role.OWNER), Optional.empty(), languages.first(), 0));
        menus.show(user);
        return table.ofTelegram(user).orElseThrow();
    }

    private static Official owner(OfficialRow row) {
        var roles = EnumSet.of(Role.OWNER);
        roles.addAll(row.roles());
        return row.with(roles, row.unit()).seen();
    }
}
