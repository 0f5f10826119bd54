package io.candor.suggestion;

/** Why the desk takes no further steps. */
public enum DeclineReason {
    OUT_OF_SCOPE,
    UNFOUNDED,
    DUPLICATE,
    SPAM,
    OTHER
}
