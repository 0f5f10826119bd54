package io.candor.pictures;

import java.awt.geom.AffineTransform;

/** How a camera was held, numbered as in EXIF; tells where the picture's first row and column belong. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    MIRRORED_UPSIDE_DOWN(1, 0, 0, -1),
    MIRRORED_LYING_LEFT(0, 1, 1, 0),
    LYING_LEFT(0, 1, -1, 0),
    MIRRORED_LYING_RIGHT(0, -1, -1, 0),
    LYING_RIGHT(0, -1, 1, 0);

    private final int rightAcross;
    private final int rightDown;
    private final int downAcross;
    private final int downDown;

    /** Where one step to the right leads, and one step down, once it is turned. */
    Orientation(int rightAcross, int rightDown, int downAcross, int downDown) {
        this.rightAcross = rightAcross;
        this.rightDown = rightDown;
        this.downAcross = downAcross;
        this.downDown = downDown;
    }

    /** Upright for any number that means nothing. */
    static Orientation numbered(int number) {
        return number < 1 || number > values().length ? UPRIGHT : values()[number - 1];
    }

    boolean swapsSides() {
        return rightAcross == 0;
    }

    /** Turns a picture that is that large before it is turned. */
    AffineTransform turning(double width, double height) {
        double across = swapsSides() ? height : width;
        double down = swapsSides() ? width : height;
        return new AffineTransform(
                rightAcross,
                rightDown,
                downAcross,
                downDown,
                rightAcross + downAcross < 0 ? across : 0,
                rightDown + downDown < 0 ? down : 0);
    }
}
