package io.candor.sealing;

import io.candor.sealing.CodeMistyped.Reason;

/** Crockford's base32: the 32 symbols of a receipt code and their values. */
final class Symbols {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int COUNT = 16;
    static final int BITS = 5;

    private Symbols() {}

    /** The value of each symbol, 0 to 31. */
    static int[] values(String symbols) {
        int[] values = symbols.chars().map(ALPHABET::indexOf).toArray();
        for (int value : values) {
            if (value < 0) {
                throw new CodeMistyped(Reason.SYMBOL);
            }
        }
        return values;
    }

    static char symbol(int value) {
        return ALPHABET.charAt(value);
    }

    static boolean isSymbol(int character) {
        return ALPHABET.indexOf(character) >= 0;
    }

    /** Reads upper case letters that look like a digit as that digit. */
    static int likeness(int upperCase) {
        return switch (upperCase) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upperCase;
        };
    }
}
