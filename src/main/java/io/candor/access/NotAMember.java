package io.candor.access;

import io.candor.bot.Mistake;

/** The rule in force does not admit whoever wanted to say something. */
public class NotAMember extends Mistake {
    NotAMember(MembershipRule rule) {
        super("access.not-a-member." + rule);
    }
}
