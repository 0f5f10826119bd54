package io.candor.access;

/** Who may say something here. */
public enum MembershipRule {
    /** Everybody. */
    OPEN,
    /** Whoever is in the members' group at that moment. */
    GROUP,
    /** Whoever has opened a link that an owner made. */
    INVITE
}
