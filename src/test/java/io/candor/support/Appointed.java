package io.candor.support;

import io.candor.access.Appointee;
import io.candor.access.Appointments;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Person;
import io.candor.playground.Simulator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings people in who are officials already. */
public final class Appointed {
    private Appointed() {}

    /** Somebody new with roles, who has started the bot; {@code unit} is obligatory for handlers. */
    public static Member official(
            Simulator simulator,
            Appointments appointments,
            String name,
            Language language,
            String unit,
            Role... roles) {
        var username = name.chars().allMatch(letter -> letter < 128) ? name.replace(' ', '_') + "_official" : null;
        var person = simulator.people().meet(name, username, language.tag());
        return appoint(simulator, appointments, person, language, unit, roles);
    }

    /** Makes somebody an official whom the simulator knows. */
    public static Member appoint(
            Simulator simulator,
            Appointments appointments,
            Person person,
            Language language,
            @Nullable String unit,
            Role... roles) {
        var member = Member.of(simulator, person);
        member.says("/start");
        member.find(Seen::isFromBot, "a welcome");
        appointments.appoint(new Appointee(
                UUID.randomUUID(),
                person.id(),
                person.firstName(),
                Set.of(roles),
                Optional.ofNullable(unit),
                language));
        return member;
    }
}
