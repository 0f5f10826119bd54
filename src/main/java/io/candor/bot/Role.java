package io.candor.bot;

/** What a person may do; an owner may do everything, everybody is a member. */
public enum Role {
    MEMBER,
    DESK,
    HANDLER,
    SUPERVISOR,
    OWNER;

    /** Whether whoever holds this role may do what asks for {@code required}. */
    public boolean covers(Role required) {
        return required == MEMBER || this == required || this == OWNER;
    }
}
