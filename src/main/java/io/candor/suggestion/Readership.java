package io.candor.suggestion;

import io.candor.access.DeskGroup;
import io.candor.access.Official;
import io.candor.access.Officials;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.suggestion.Reader.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads suggestions, and who handles what its author keeps from a unit: the desk without that unit, else supervisors,
 * else owners.
 */
@Component
public class Readership {
    private static final List<Role> LADDER = List.of(Role.DESK, Role.SUPERVISOR, Role.OWNER);

    private final Officials officials;
    private final DeskGroup group;

    public Readership(Officials officials, DeskGroup group) {
        this.officials = officials;
        this.group = group;
    }

    /** Suggestions are read by the desk and by supervisors in private, and in the desk's group. In any other there may be members. */
    public Reader reader(Person person) {
        return new Reader(place(person), officials.of(person));
    }

    /** Which role reads what is kept from the unit; empty where nobody is left. */
    public Optional<Role> reading(String unit) {
        return LADDER.stream().filter(role -> !holding(role, unit).isEmpty()).findFirst();
    }

    /** Those to whom it is shown. */
    List<Official> handlers(String unit) {
        return reading(unit).map(role -> holding(role, unit)).orElse(List.of());
    }

    /** @param concerns the unit that must not see it */
    public boolean handles(Reader reader, Optional<String> concerns) {
        return reader.official()
                .filter(official -> official.may(Role.DESK)
                        || concerns.filter(unit -> handlers(unit).stream()
                                        .anyMatch(each -> each.id().equals(official.id())))
                                .isPresent())
                .isPresent();
    }

    /** Those who were given the role, can be written to and do not belong to the unit. */
    List<Official> holding(Role role, String unit) {
        return officials.holding(role).stream()
                .filter(official -> official.chat().isPresent())
                .filter(official -> !official.unit().equals(Optional.of(unit)))
                .toList();
    }

    private Place place(Person person) {
        if (person.here().isGroup()) {
            return group.group().filter(desk -> desk.chat() == person.chat()).isPresent() ? Place.GROUP : Place.NOWHERE;
        }
        return officials.of(person).filter(Readership::reads).isPresent() ? Place.PRIVATE : Place.NOWHERE;
    }

    private static boolean reads(Official official) {
        return Stream.of(Role.DESK, Role.SUPERVISOR).anyMatch(official::may);
    }
}
