package io.candor.organisation;

/**
 * Something that members did since the last release and that nobody may see before the next: whichever feature holds it
 * back brings it out, all of it together and in random order.
 */
public interface HeldBack {

    /** In a transaction of its own; does nothing, and writes nothing, where nobody did anything. */
    void bringOut();
}
