package io.candor.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that is read of EXIF data: how the camera was held. */
final class Exif {
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int MAGIC = 42;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Upright where the data says nothing, or nothing that can be read. */
    static Orientation orientation(byte[] tiff) {
        try {
            return orientation(ByteBuffer.wrap(tiff));
        } catch (BufferUnderflowException | IllegalArgumentException unreadable) {
            return Orientation.UPRIGHT;
        }
    }

    private static Orientation orientation(ByteBuffer tiff) {
        if (tiff.getShort() == LITTLE_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        if (tiff.getShort() != MAGIC) {
            return Orientation.UPRIGHT;
        }
        tiff.position(tiff.getInt());
        for (int left = Short.toUnsignedInt(tiff.getShort()); left > 0; left--) {
            var entry = tiff.slice(tiff.position(), ENTRY).order(tiff.order());
            if (Short.toUnsignedInt(entry.getShort(0)) == ORIENTATION && entry.getShort(2) == SHORT) {
                return Orientation.numbered(entry.getShort(8));
            }
            tiff.position(tiff.position() + ENTRY);
        }
        return Orientation.UPRIGHT;
    }
}
