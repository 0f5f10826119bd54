package io.candor.access;

/** Whether somebody may say something. */
public enum Admission {
    ADMITTED,
    REFUSED,
    /** It cannot be told at the moment. */
    UNKNOWN
}
