package io.candor.access;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Role;
import java.util.Optional;
import java.util.Set;

/**
 * An official as others see them. Officials are not anonymous: what they do is on record under this name.
 *
 * @param roles none for who has left
 * @param unit the key of the unit that they belong to
 * @param chat their private chat; empty for who has left
 */
public record Official(
        OfficialId id,
        String name,
        Set<Role> roles,
        Optional<String> unit,
        Language language,
        Optional<Destination> chat) {

    public Official {
        roles = Set.copyOf(roles);
    }

    /** Whether they may do what asks for the role. */
    public boolean may(Role role) {
        return roles.stream().anyMatch(held -> held.covers(role));
    }

    /** Whether they were given this very role. */
    public boolean holds(Role role) {
        return roles.contains(role);
    }
}
