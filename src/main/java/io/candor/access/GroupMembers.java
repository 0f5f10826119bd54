package io.candor.access;

import io.candor.bot.Person;
import io.candor.bot.Presence;
import io.candor.organisation.OfficeClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Whether somebody is in the members' group. A yes is remembered for five minutes, in memory only; a no is not, since who
 * has just joined shall not wait.
 */
@Component
class GroupMembers {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final MembersGroupTable groups;
    private final Presence presence;
    private final OfficeClock clock;
    private final UntilMidnight<Instant> inside;

    GroupMembers(MembersGroupTable groups, Presence presence, OfficeClock clock) {
        this.groups = groups;
        this.presence = presence;
        this.clock = clock;
        this.inside = new UntilMidnight<>(clock, Instant.MIN);
    }

    Admission of(Person person) {
        return groups.group().map(group -> of(person, group)).orElse(Admission.UNKNOWN);
    }

    private Admission of(Person person, long group) {
        if (clock.now().isBefore(inside.of(group, person.user()))) {
            return Admission.ADMITTED;
        }
        return switch (presence.of(person.user(), group)) {
            case IN -> remembered(person, group);
            case OUT -> Admission.REFUSED;
            case HIDDEN, AWAY -> Admission.UNKNOWN;
        };
    }

    private Admission remembered(Person person, long group) {
        inside.forgetWhere(until -> !clock.now().isBefore(until));
        inside.change(_ -> clock.now().plus(REMEMBERED), group, person.user());
        return Admission.ADMITTED;
    }
}
