package io.candor.access;

import io.candor.bot.Person;
import io.candor.organisation.OfficeClock;
import io.candor.sealing.Bytes;
import org.springframework.stereotype.Service;

/** How somebody becomes a member by a link: the link's use first, then, apart from it, the member's image. */
@Service
public class Joining {
    private final MemberInvitations invitations;
    private final Members members;
    private final Misses misses;

    Joining(MemberInvitations invitations, Members members, GuessProperties limits, OfficeClock clock) {
        this.invitations = invitations;
        this.members = members;
        this.misses = new Misses(limits.codeMisses(), clock);
    }

    /** What came of opening a link. */
    public enum Outcome {
        JOINED,
        ALREADY,
        /** There is no such link, or not any more; why is not told. */
        GONE
    }

    /** @throws TooManyLinks while whoever has tried too many must wait */
    public Outcome open(Bytes secret, Person person) {
        if (members.contain(person)) {
            return Outcome.ALREADY;
        }
        var pause = misses.pause(person);
        if (pause.isPositive()) {
            throw new TooManyLinks(pause);
        }
        return invitations.take(secret, person) ? joined(person) : missed(person);
    }

    private Outcome joined(Person person) {
        members.admit(person);
        return Outcome.JOINED;
    }

    private Outcome missed(Person person) {
        misses.missed(person);
        return Outcome.GONE;
    }
}
