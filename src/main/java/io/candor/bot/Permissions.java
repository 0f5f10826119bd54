package io.candor.bot;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a person may do what asks for a role; without officials everybody is a member. */
@Component
class Permissions {
    private final ObjectProvider<Roles> roles;

    Permissions(ObjectProvider<Roles> roles) {
        this.roles = roles;
    }

    boolean covers(Person person, Role required) {
        return required == Role.MEMBER
                || roles.stream().flatMap(each -> each.of(person).stream()).anyMatch(role -> role.covers(required));
    }
}
