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

    /** The call in the language in which an official wants to be spoken to; as it is for everybody else. */
    <W extends Call.What> Call<W> inTheirLanguage(Call<W> call) {
        return roles.stream()
                .flatMap(each -> each.language(call.person()).stream())
                .findFirst()
                .map(language -> new Call<>(call.person(), call.place(), language, call.what()))
                .orElse(call);
    }

    boolean covers(Person person, Role required) {
        return required == Role.MEMBER
                || roles.stream().flatMap(each -> each.of(person).stream()).anyMatch(role -> role.covers(required));
    }
}
