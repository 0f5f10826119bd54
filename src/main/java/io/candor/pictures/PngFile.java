package io.candor.pictures;

import static io.candor.pictures.Formats.require;

import io.candor.pictures.Negative.Size;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Takes a PNG file apart (W3C PNG 3): only the chunks that the picture is made of stay, each with its checksum right. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int EXIF = 0x65584966;
    private static final int IEND = 0x49454E44;
    private static final int MOST_COLOURS = 256 * 3;
    /** In the first letter of a type: whether the picture can do without. */
    private static final int ANCILLARY = 0x20000000;

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable Size size;
    private int bytesPerPixel;
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean filled;

    PngFile(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    Negative read() {
        kept.write(in.array(), 0, SIGNATURE);
        in.position(SIGNATURE);
        while (chunk() != IEND) {
            require(size != null);
        }
        Formats.requireNothingElse(in);
        require(filled);
        return new Negative(kept.toByteArray(), "png", Formats.known(size), bytesPerPixel, false, orientation);
    }

    /** Returns its type. */
    private int chunk() {
        int from = in.position();
        int length = in.getInt();
        int type = in.getInt();
        require(length >= 0);
        var content = in.slice(in.position(), length);
        in.position(in.position() + length);
        boolean right = in.getInt() == checksum(from + Integer.BYTES, length + Integer.BYTES);
        switch (type) {
            case IHDR -> header(content);
            case PLTE, TRNS -> require(length <= MOST_COLOURS);
            case IDAT -> filled = true;
            case IEND -> require(length == 0);
            case EXIF -> orientation = Exif.orientation(bytes(content));
            default -> require((type & ANCILLARY) != 0);
        }
        if (type == TRNS || (type & ANCILLARY) == 0) {
            require(right);
            kept.write(in.array(), from, in.position() - from);
        }
        return type;
    }

    private void header(ByteBuffer content) {
        require(size == null);
        size = new Size(content.getInt(), content.getInt());
        int depth = content.get();
        int samples = switch (content.get()) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        bytesPerPixel = samples * Math.max(1, depth / 8);
    }

    private int checksum(int from, int length) {
        var checksum = new CRC32();
        checksum.update(in.array(), from, length);
        return (int) checksum.getValue();
    }

    private static byte[] bytes(ByteBuffer content) {
        var bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }
}
