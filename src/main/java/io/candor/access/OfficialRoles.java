package io.candor.access;

import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.Roles;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the conversation what somebody may do, and how they want to be spoken to. */
@Component
class OfficialRoles implements Roles {
    private final Officials officials;

    OfficialRoles(Officials officials) {
        this.officials = officials;
    }

    @Override
    public Set<Role> of(Person person) {
        return person.user() <= 0
                ? Set.of()
                : officials.of(person).map(Official::roles).orElse(Set.of());
    }

    @Override
    public Optional<Language> language(Person person) {
        return person.chat() == person.user() ? officials.of(person).map(Official::language) : Optional.empty();
    }
}
