package io.candor.sealing;

/**
 * The last symbol of a code: it makes the sum of all symbols, each times another power of α, zero in GF(32).
 *
 * <p>As the 16 powers differ and none is zero, every single wrong symbol and every swap of two symbols shows.
 */
final class CheckSymbol {
    /** x⁵ + x² + 1, primitive, so that α = x has 31 different powers. */
    private static final int MODULUS = 0b100101;

    private static final int OVERFLOW = 0b100000;
    private static final int ALPHA = 0b10;

    private CheckSymbol() {}

    /** True when all 16 values, the check symbol's last, fit together. */
    static boolean fits(int[] values) {
        return sum(values) == 0;
    }

    /** The value that completes 15 values; it stands last, where the power of α is 1. */
    static int of(int[] fifteen) {
        return times(sum(fifteen), ALPHA);
    }

    /** By Horner: the last value counts once, the one before it α times, and so on. */
    private static int sum(int[] values) {
        int sum = 0;
        for (int value : values) {
            sum = times(sum, ALPHA) ^ value;
        }
        return sum;
    }

    private static int times(int left, int right) {
        int product = 0;
        for (int bit = Symbols.BITS - 1; bit >= 0; bit--) {
            product <<= 1;
            product ^= (product & OVERFLOW) == 0 ? 0 : MODULUS;
            product ^= (right >> bit & 1) * left;
        }
        return product;
    }
}
