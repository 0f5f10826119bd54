package io.candor.access;

import io.candor.bot.Person;
import io.candor.bot.Role;
import java.util.List;
import java.util.Optional;

/** Who the officials are, asked anew each time. */
public interface Officials {

    /** Empty for who is a member and nothing else. */
    Optional<Official> of(Person person);

    /** The official who does something at this moment; a handler asks after its role was checked. */
    default Official acting(Person person) {
        return of(person).orElseThrow(NoOfficial::new);
    }

    /** Also for those who have left. */
    Official by(OfficialId id);

    /** Those who were given the role, by name. */
    List<Official> holding(Role role);

    /** The handlers of a unit, by name. */
    List<Official> handlersOf(String unit);
}
