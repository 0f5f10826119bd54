package io.candor.pictures;

import java.awt.image.BufferedImage;

/** Keeps greys as they are: Java takes those with transparency for linear light, and would draw them too bright. */
final class Greys {
    private Greys() {}

    static BufferedImage plain(BufferedImage decoded) {
        return decoded.getRaster().getNumBands() == 2 ? withAlpha(decoded) : decoded;
    }

    private static BufferedImage withAlpha(BufferedImage decoded) {
        int width = decoded.getWidth();
        int shift = decoded.getRaster().getSampleModel().getSampleSize(0) - Byte.SIZE;
        var plain = new BufferedImage(width, decoded.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var samples = new int[2 * width];
        var row = new int[width];
        for (int y = 0; y < decoded.getHeight(); y++) {
            decoded.getRaster().getPixels(0, y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                row[x] = samples[2 * x + 1] >> shift << 24 | (samples[2 * x] >> shift) * 0x010101;
            }
            plain.setRGB(0, y, width, 1, row, 0, width);
        }
        return plain;
    }
}
