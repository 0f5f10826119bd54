package io.candor.figures;

import java.util.Collection;

/**
 * The rule of five (docs/adr/0021-small-numbers.md). A figure is told from five on, and told anew only once it has moved by
 * five or more: between two looks at it nobody sees what a single person did.
 */
public final class SmallNumbers {
    /** Fewer are not told. */
    public static final int FEWEST = 5;

    private SmallNumbers() {}

    /**
     * What may be told of a figure now. What fell below five is told as it was, unless it was so much that it can now be
     * anything from 0 to 4: whoever saw 5 and then nothing would know that there is none.
     *
     * @param counted what it is
     * @param told what was told of it before; 0 for nothing
     * @return 5 or more, or 0 for nothing
     */
    public static int tell(int counted, int told) {
        if (Math.abs(counted - told) < FEWEST) {
            return told;
        }
        if (counted >= FEWEST) {
            return counted;
        }
        return told < 2 * FEWEST - 1 ? told : 0;
    }

    /** As it is worded for everybody: down to the next multiple of five, since what was told may be a little old. */
    public static int atLeast(int told) {
        return told - told % FEWEST;
    }

    /**
     * Whether a total may stand beside parts of which these are not told. Whoever subtracts what is told from it learns
     * the sum of the others: that is a figure too, and each of them must still be able to be anything from 0 to 4.
     */
    static boolean hides(Collection<Integer> parts) {
        var sum = parts.stream().mapToInt(Integer::intValue).sum();
        return parts.isEmpty() || sum >= FEWEST && sum <= (FEWEST - 1) * (parts.size() - 1);
    }
}
