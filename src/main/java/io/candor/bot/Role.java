package io.candor.bot;

/** What a person may do; an owner may do everything, everybody is a member. */
public enum Role {
    MEMBER,
    /** Whoever holds any of the roles below; asked for, never given. */
    OFFICIAL,
    /** Whoever may read suggestions; asked for, never given. */
    READER,
    DESK,
    HANDLER,
    SUPERVISOR,
    OWNER;

    /** Whether whoever holds this role may do what asks for {@code required}. */
    public boolean covers(Role required) {
        return switch (required) {
            case MEMBER -> true;
            case OFFICIAL -> this != MEMBER;
            case READER -> this == DESK || this == SUPERVISOR || this == OWNER;
            case DESK, HANDLER, SUPERVISOR, OWNER -> this == required || this == OWNER;
        };
    }
}
