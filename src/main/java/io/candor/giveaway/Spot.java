package io.candor.giveaway;

import java.util.BitSet;

/** Where something was found in a plain text; {@code to} is the first character after it. */
record Spot(Kind kind, int from, int to) {

    /** Takes the place, unless something surer has some of it. */
    boolean takes(BitSet taken) {
        var next = taken.nextSetBit(from);
        var free = next < 0 || next >= to;
        if (free) {
            taken.set(from, to);
        }
        return free;
    }
}
