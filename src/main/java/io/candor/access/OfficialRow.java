package io.candor.access;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An official as stored. */
record OfficialRow(
        UUID id,
        String name,
        @Nullable Long telegramId,
        Set<Role> roles,
        Optional<String> unit,
        Language language,
        int version) {

    static OfficialRow of(ResultSet row) throws SQLException {
        var telegramId = row.getObject("telegram_id", Long.class);
        return new OfficialRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                telegramId,
                roles((String[]) row.getArray("roles").getArray()),
                Optional.ofNullable(row.getString("unit")),
                Language.of(row.getString("language")).orElseThrow(),
                row.getInt("version"));
    }

    static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    Official seen() {
        var chat = Optional.ofNullable(telegramId).map(Destination::privately);
        return new Official(new OfficialId(id), name, roles, unit, language, chat);
    }

    boolean holds(Set<Role> theseRoles, Optional<String> thisUnit) {
        return roles.equals(theseRoles) && unit.equals(thisUnit);
    }

    OfficialRow named(String newName) {
        return new OfficialRow(id, newName, telegramId, roles, unit, language, version);
    }

    OfficialRow with(Set<Role> newRoles, Optional<String> newUnit) {
        return new OfficialRow(id, name, telegramId, newRoles, newUnit, language, version);
    }

    OfficialRow speaking(Language newLanguage) {
        return new OfficialRow(id, name, telegramId, roles, unit, newLanguage, version);
    }

    OfficialRow gone() {
        return new OfficialRow(id, name, null, Set.of(), unit, language, version);
    }

    @Override
    public String toString() {
        return "OfficialRow[hidden]";
    }
}
