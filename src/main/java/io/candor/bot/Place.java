package io.candor.bot;

/** Where a call comes from; members are only ever answered in private. */
public enum Place {
    PRIVATE,
    GROUP
}
