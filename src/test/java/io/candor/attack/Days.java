package io.candor.attack;

/** How time passes while people send and officials act. */
interface Days {
    int RELEASES_A_DAY = 3;

    /** The hours before a release begin. */
    void begin(int release);

    /** A member takes some moments. */
    void moment();

    /** Officials have acted, and time passes until members sit down again. */
    void pass();
}
