package io.candor.suggestion.desk;

import io.candor.access.DeskGroup;
import io.candor.access.Officials;
import io.candor.bot.Person;
import io.candor.bot.Role;
import org.springframework.stereotype.Component;

/**
 * Where suggestions may be read: by the desk and by supervisors in private, and in the desk's group. In any other group
 * there may be members.
 */
@Component
class Readers {
    private final Officials officials;
    private final DeskGroup group;

    Readers(Officials officials, DeskGroup group) {
        this.officials = officials;
        this.group = group;
    }

    boolean mayRead(Person reader) {
        return isGroup(reader) ? isDesk(reader) : holds(reader, Role.DESK) || holds(reader, Role.SUPERVISOR);
    }

    /** Whether buttons make sense there; each press is checked for itself. */
    boolean mayAct(Person reader) {
        return isGroup(reader) ? isDesk(reader) : holds(reader, Role.DESK);
    }

    /** Whether what authors contest can be decided there: by supervisors, in private. */
    boolean mayDecide(Person reader) {
        return !isGroup(reader) && holds(reader, Role.SUPERVISOR);
    }

    boolean holds(Person person, Role role) {
        return officials.of(person).filter(official -> official.may(role)).isPresent();
    }

    /** @throws NotHere where suggestions may not be read */
    void check(Person reader) {
        if (isGroup(reader) && !isDesk(reader)) {
            throw new NotHere();
        }
    }

    private boolean isDesk(Person reader) {
        return group.group().filter(desk -> desk.chat() == reader.chat()).isPresent();
    }

    private static boolean isGroup(Person reader) {
        return reader.here().isGroup();
    }
}
