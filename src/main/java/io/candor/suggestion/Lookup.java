package io.candor.suggestion;

/** What is on record under a code or an id. */
public sealed interface Lookup {

    record Found(AuthorView view) implements Lookup {}

    /** There was one, which its author took back or whose time is over; nobody is told the difference to {@link Unknown} for a typed code. */
    record Withdrawn() implements Lookup {}

    record Unknown() implements Lookup {}
}
