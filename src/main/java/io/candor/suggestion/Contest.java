package io.candor.suggestion;

import java.util.Optional;
import java.util.UUID;

/**
 * That an author contests something, and what becomes of it.
 *
 * @param reason the line of the dialogue that says why
 * @param answer what the desk had said; empty for a close-off
 * @param line what the supervisor says; empty for a close-off, of which the ledger tells it
 */
public record Contest(
        UUID reason,
        Contested what,
        Stage stage,
        Optional<String> answer,
        Optional<DeclineReason> declined,
        Optional<String> line) {

    static Contest held(UUID reason, Contested what) {
        return new Contest(reason, what, Stage.HELD, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a supervisor has to decide. */
    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    @Override
    public String toString() {
        return "Contest[hidden]";
    }

    /** How far it has come. */
    public enum Stage {
        /** Nobody but its author knows of it before the next release. */
        HELD,
        OPEN,
        /** The suggestion waits for the desk once more. */
        LISTED_AGAIN,
        /** The entry is being rectified once more. */
        REOPENED,
        /** It stays as it was decided, for good. */
        UPHELD
    }
}
