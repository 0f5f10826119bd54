package io.candor.bot;

import java.util.Optional;
import java.util.Set;

/** Who holds which role, asked anew at every command and every press. */
public interface Roles {

    /** The roles of a person; empty for who is a member and nothing else. */
    Set<Role> of(Person person);

    /** The language in which an official wants to be spoken to in private; empty for who is a member and nothing else. */
    default Optional<Language> language(Person person) {
        return Optional.empty();
    }
}
