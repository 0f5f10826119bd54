package io.candor.sealing;

import io.candor.sealing.CodeMistyped.Reason;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The capability of an author: 75 random bits as 15 symbols of Crockford's base32, and one check symbol.
 *
 * @param symbols the 16 symbols in upper case, without hyphens
 */
public record ReceiptCode(String symbols) {
    private static final int DATA = Symbols.COUNT - 1;
    private static final int BYTES = 10;

    /** @throws CodeMistyped when the symbols are not 16, not of the alphabet, or the check symbol does not fit */
    public ReceiptCode {
        if (symbols.length() != Symbols.COUNT) {
            throw new CodeMistyped(Reason.LENGTH);
        }
        if (!CheckSymbol.fits(Symbols.values(symbols))) {
            throw new CodeMistyped(Reason.CHECK);
        }
    }

    /**
     * Reads what a person typed: any case and width, spaces and dashes of any kind, O for 0, I and L for 1.
     *
     * @throws CodeMistyped when it is no code
     */
    public static ReceiptCode parse(String typed) {
        return new ReceiptCode(TypedCode.read(typed).symbols());
    }

    /** The code of 75 bits: the first 75 of ten bytes, the other five are zero. */
    public static ReceiptCode of(Bytes ten) {
        byte[] bytes = ten.toArray();
        if (bytes.length != BYTES || (bytes[BYTES - 1] & 31) != 0) {
            throw new IllegalArgumentException("a code is 75 bits in ten bytes");
        }
        BigInteger bits = new BigInteger(1, bytes);
        int[] values = IntStream.rangeClosed(1, DATA)
                .map(nth ->
                        bits.shiftRight(Symbols.BITS * (Symbols.COUNT - nth)).intValue() & 31)
                .toArray();
        return completed(values);
    }

    /** Whether somebody meant this as a code, right or mistyped, and not as an ordinary text. */
    public static boolean resembles(String typed) {
        try {
            TypedCode code = TypedCode.read(typed);
            return code.looksDeliberate() && Symbols.values(code.symbols()).length == Symbols.COUNT;
        } catch (CodeMistyped notOne) {
            return false;
        }
    }

    /** Whether a valid code stands somewhere in a text, in groups or not. */
    public static boolean occursIn(String text) {
        return CodesInText.anyIn(text);
    }

    /** The 75 bits of {@link #of(Bytes)}. */
    public Bytes bytes() {
        BigInteger bits = BigInteger.ONE; // keeps the leading zeros
        for (int value : Symbols.values(symbols.substring(0, DATA))) {
            bits = bits.shiftLeft(Symbols.BITS).or(BigInteger.valueOf(value));
        }
        byte[] led = bits.shiftLeft(Symbols.BITS).toByteArray();
        return Bytes.of(Arrays.copyOfRange(led, led.length - BYTES, led.length));
    }

    /** As people are shown it: four groups of four, with hyphens. */
    public String grouped() {
        return symbols.replaceAll(".{4}(?!$)", "$0-");
    }

    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }

    private static ReceiptCode completed(int[] fifteen) {
        StringBuilder symbols = new StringBuilder();
        Arrays.stream(fifteen).mapToObj(Symbols::symbol).forEach(symbols::append);
        return new ReceiptCode(
                symbols.append(Symbols.symbol(CheckSymbol.of(fifteen))).toString());
    }
}
