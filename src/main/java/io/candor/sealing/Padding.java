package io.candor.sealing;

import java.util.Arrays;

/** Fills up to whole blocks with 0x80 and zeros (ISO/IEC 7816-4), so that a length tells only the number of blocks. */
final class Padding {
    private static final byte MARK = (byte) 0x80;

    private Padding() {}

    static byte[] pad(byte[] bytes, int block) {
        byte[] padded = Arrays.copyOf(bytes, (bytes.length / block + 1) * block);
        padded[bytes.length] = MARK;
        return padded;
    }

    static byte[] strip(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != MARK) {
            throw new SealBroken();
        }
        return Arrays.copyOf(padded, end);
    }
}
