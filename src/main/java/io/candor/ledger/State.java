package io.candor.ledger;

import java.util.Set;

/** How far an entry has come. */
public enum State {
    REGISTERED,
    RECTIFYING,
    UNDER_REVIEW,
    CLOSED,
    SHELVED,
    MERGED;

    boolean canBecome(State next) {
        return following().contains(next);
    }

    private Set<State> following() {
        return switch (this) {
            case REGISTERED -> Set.of(RECTIFYING, MERGED);
            case RECTIFYING -> Set.of(UNDER_REVIEW, SHELVED, MERGED);
            case UNDER_REVIEW -> Set.of(CLOSED, RECTIFYING);
            case CLOSED, SHELVED -> Set.of(RECTIFYING);
            case MERGED -> Set.of(REGISTERED, RECTIFYING);
        };
    }
}
