package io.candor.access;

import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.sealing.Bytes;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner, a link for members, and nobody who has opened it. */
abstract class ByInvitation extends WithNobodyYet {
    @Autowired
    MemberInvitations invitations;

    @Autowired
    Joining joining;

    @Autowired
    Members members;

    @Autowired
    MemberRelease release;

    OfficialId owner = new OfficialId(new UUID(0, 0));

    @BeforeEach
    void anOwner() {
        owner = official(1, "Olga", Role.OWNER).id();
    }

    MemberLink link(int people) {
        return invitations.offer(new Decision(UUID.randomUUID(), owner), people, Duration.ofDays(7));
    }

    Joining.Outcome opens(long person, MemberLink link) {
        return opens(person, link.secret());
    }

    Joining.Outcome opens(long person, Bytes secret) {
        return joining.open(secret, person(person));
    }

    /** How many of the links' uses were taken, whether released or not. */
    int taken() {
        return jdbc.sql("""
                        select coalesce(sum(used), 0) + (select count(*) from held_link_use)
                            + (select count(*) from recent_link_use)
                        from member_invitation
                        """).query(Integer.class).single();
    }

    int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    static Person person(long id) {
        return new Person(id, id);
    }
}
