package io.candor.suggestion;

/** How far the desk has come with a suggestion. */
public enum OpinionState {
    WAITING,
    /** It follows an entry of the ledger. */
    ACCEPTED,
    ANSWERED,
    DECLINED,
    /** Its author does not accept what the desk said; a supervisor decides. */
    CONTESTED,
    /** Its author took it back: nothing but number and date is left. */
    WITHDRAWN;

    /** Whether the desk can still do something about it. */
    public boolean isOpen() {
        return switch (this) {
            case WAITING, ACCEPTED -> true;
            case ANSWERED, DECLINED, CONTESTED, WITHDRAWN -> false;
        };
    }

    /** Whether it can be accepted into an entry, new or old. */
    public boolean isUndecided() {
        return this == WAITING;
    }
}
