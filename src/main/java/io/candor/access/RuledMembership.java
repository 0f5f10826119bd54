package io.candor.access;

import io.candor.bot.Person;
import org.springframework.stereotype.Service;

/** Asks where the rule in force says who is a member. */
@Service
class RuledMembership implements Membership {
    private final RuleInForce inForce;
    private final GroupMembers group;
    private final Members invited;

    RuledMembership(RuleInForce inForce, GroupMembers group, Members invited) {
        this.inForce = inForce;
        this.group = group;
        this.invited = invited;
    }

    @Override
    public MembershipRule rule() {
        return inForce.rule();
    }

    @Override
    public Admission of(Person person) {
        return switch (rule()) {
            case OPEN -> Admission.ADMITTED;
            case GROUP -> group.of(person);
            case INVITE -> invited.contain(person) ? Admission.ADMITTED : Admission.REFUSED;
        };
    }

    @Override
    public boolean remembersMembers() {
        return invited.exist();
    }
}
