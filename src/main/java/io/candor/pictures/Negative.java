package io.candor.pictures;

/**
 * A picture's file of which only what is needed to decode it is left.
 *
 * @param format its name among Java's readers
 * @param bytesPerPixel of it when it is decoded
 * @param firstAsAWhole whether all of it is kept in memory before the first row is there
 */
record Negative(
        byte[] file, String format, Size size, int bytesPerPixel, boolean firstAsAWhole, Orientation orientation) {
    private static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_AS_A_WHOLE = 20_000_000;
    private static final long MOST_DECODED = 20_000_000;
    private static final long MOST_BYTES = 40 << 20;

    Negative {
        if (size.pixels() > (firstAsAWhole ? MOST_AS_A_WHOLE : MOST_PIXELS)) {
            throw new PictureRefused(PictureRefused.Reason.TOO_LARGE);
        }
    }

    /** Of so many rows and columns one is read, so that no more than 20 megapixels and 40 MiB are decoded. */
    int step() {
        long most = Math.min(MOST_DECODED, MOST_BYTES / bytesPerPixel);
        int step = 1;
        while (size.pixels() / ((long) step * step) > most) {
            step++;
        }
        return step;
    }

    /** How wide and high a picture is, in pixels. */
    record Size(int width, int height) {
        Size {
            if (width <= 0 || height <= 0) {
                throw new PictureRefused(PictureRefused.Reason.BROKEN);
            }
        }

        long pixels() {
            return (long) width * height;
        }
    }

    @Override
    public String toString() {
        return "Negative[hidden]";
    }
}
