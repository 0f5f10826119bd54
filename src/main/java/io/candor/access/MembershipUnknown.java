package io.candor.access;

import io.candor.bot.Mistake;

/** Telegram does not tell at the moment who is in the members' group. */
public class MembershipUnknown extends Mistake {
    MembershipUnknown() {
        super("access.membership-unknown");
    }
}
