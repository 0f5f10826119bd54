package io.candor.suggestion;

import io.candor.access.Admission;
import io.candor.access.Membership;
import io.candor.access.MembershipRule;
import io.candor.bot.Person;
import org.springframework.boot.test.context.TestComponent;

/** Says of everybody what a test wants. */
@TestComponent
public class Admitting implements Membership {
    private Admission answer = Admission.ADMITTED;
    private MembershipRule rule = MembershipRule.OPEN;
    private boolean remembers;

    /** From now on. */
    public void is(MembershipRule now, Admission toEverybody) {
        rule = now;
        answer = toEverybody;
    }

    public void remembers(boolean members) {
        remembers = members;
    }

    @Override
    public MembershipRule rule() {
        return rule;
    }

    @Override
    public Admission of(Person person) {
        return answer;
    }

    @Override
    public boolean remembersMembers() {
        return remembers;
    }
}
