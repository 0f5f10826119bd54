package io.candor.suggestion.desk;

import io.candor.access.Officials;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import io.candor.suggestion.Reader.Place;
import io.candor.suggestion.Readership;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where suggestions may be read: by the desk and by supervisors in private, and in the desk's group. In any other group
 * there may be members.
 */
@Component
class Readers {
    private final Readership readership;
    private final Opinions opinions;
    private final Officials officials;

    Readers(Readership readership, Opinions opinions, Officials officials) {
        this.readership = readership;
        this.opinions = opinions;
        this.officials = officials;
    }

    Reader of(Person person) {
        return readership.reader(person);
    }

    boolean mayRead(Person reader) {
        return of(reader).place() != Place.NOWHERE;
    }

    /** Whether the desk's buttons make sense there; each press is checked for itself. */
    boolean mayAct(Person reader) {
        return isGroup(reader) ? mayRead(reader) : holds(reader, Role.DESK);
    }

    /** The same for a suggestion that others than the desk may have to handle. */
    boolean mayAct(Person reader, Opinion opinion) {
        return isGroup(reader) ? mayRead(reader) : readership.handles(of(reader), opinion.concerns());
    }

    /** Whether they handle whatever waits, rather than only what others must not see. */
    boolean lists(Reader reader) {
        return reader.place() == Place.GROUP || readership.handles(reader, Optional.empty());
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
        if (isGroup(reader) && !mayRead(reader)) {
            throw new NotHere();
        }
    }

    /**
     * The reader of a suggestion which they handle.
     *
     * @throws io.candor.bot.Mistake where they may not
     */
    Reader handling(Person person, UUID suggestion) {
        check(person);
        opinions.checkHandling(of(person), suggestion);
        return of(person);
    }

    private static boolean isGroup(Person reader) {
        return reader.here().isGroup();
    }
}
