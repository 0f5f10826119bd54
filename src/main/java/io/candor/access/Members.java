package io.candor.access;

import io.candor.bot.Person;
import io.candor.sealing.MemberImages;
import org.springframework.stereotype.Service;

/** Who is a member by invitation, as keyed images tell; what somebody did since the last release counts already. */
@Service
public class Members {
    private final MemberTable table;
    private final MemberImages images;

    Members(MemberTable table, MemberImages images) {
        this.table = table;
        this.images = images;
    }

    /** Looks at what is held first: what a release brings out meanwhile is found among what came out. */
    public boolean contain(Person person) {
        var all = images.allOf(person.user());
        return table.held(all).orElseGet(() -> table.has(all));
    }

    boolean exist() {
        return table.isAny();
    }

    /** Does nothing for who is one. */
    void admit(Person person) {
        if (!contain(person)) {
            table.join(images.allOf(person.user()).getFirst());
        }
    }

    /** The image is destroyed with the next release. Returns whether there was one. */
    public boolean leave(Person person) {
        var was = contain(person);
        if (was) {
            table.leave(images.allOf(person.user()));
        }
        return was;
    }
}
