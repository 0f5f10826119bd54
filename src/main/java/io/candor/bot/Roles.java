package io.candor.bot;

import java.util.Set;

/** Who holds which role, asked anew at every command and every press. */
public interface Roles {

    /** The roles of a person; empty for who is a member and nothing else. */
    Set<Role> of(Person person);
}
