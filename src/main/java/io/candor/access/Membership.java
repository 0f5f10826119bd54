package io.candor.access;

import io.candor.bot.Person;

/**
 * Who may say something: the rule in force, asked anew at each press that sends. What belongs to a receipt code, looking up
 * and taking back, is not asked about: the code is the capability. Officials are members as the rule has it, not by role.
 */
public interface Membership {

    MembershipRule rule();

    Admission of(Person person);

    /** Whether images of members are kept, be it from the time of another rule. */
    boolean remembersMembers();

    /**
     * @throws NotAMember when the rule does not admit them
     * @throws MembershipUnknown when it cannot be told at the moment
     */
    default void check(Person person) {
        switch (of(person)) {
            case ADMITTED -> {}
            case REFUSED -> throw new NotAMember(rule());
            case UNKNOWN -> throw new MembershipUnknown();
        }
    }
}
