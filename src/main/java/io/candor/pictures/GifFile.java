package io.candor.pictures;

import static io.candor.pictures.Formats.require;

import io.candor.pictures.Negative.Size;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Takes a GIF file apart (GIF89a): its first picture stays, without comments and without whatever moves. */
final class GifFile {
    private static final int HEADER = 6;
    private static final int SCREEN = 7;
    private static final int DESCRIPTOR = 9;
    private static final int EXTENSION = 0x21;
    private static final int CONTROL = 0xF9;
    private static final int PICTURE = 0x2C;
    private static final int END = 0x3B;
    private static final int HAS_COLOURS = 0x80;

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable Size size;

    GifFile(byte[] file) {
        in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    Negative read() {
        in.position(HEADER + SCREEN);
        colours(in.get(HEADER + 4));
        keep(0);
        for (int block = unsigned(); block != END; block = unsigned()) {
            block(block);
        }
        kept.write(END);
        Formats.requireNothingElse(in);
        return new Negative(kept.toByteArray(), "gif", Formats.known(size), 1, false, Orientation.UPRIGHT);
    }

    private void block(int block) {
        int from = in.position() - 1;
        switch (block) {
            case EXTENSION -> extension(from);
            case PICTURE -> picture(from);
            default -> require(false);
        }
    }

    /** Of extensions only what says which colour is transparent stays. */
    private void extension(int from) {
        int label = unsigned();
        blocks();
        if (label == CONTROL && size == null) {
            keep(from);
        }
    }

    private void picture(int from) {
        var found = new Size(Short.toUnsignedInt(in.getShort(from + 5)), Short.toUnsignedInt(in.getShort(from + 7)));
        in.position(from + 1 + DESCRIPTOR);
        colours(in.get(from + DESCRIPTOR));
        in.get();
        blocks();
        if (size == null) {
            size = found;
            keep(from);
        }
    }

    private void colours(int flags) {
        if ((flags & HAS_COLOURS) != 0) {
            in.position(in.position() + 3 * (2 << (flags & 7)));
        }
    }

    private void blocks() {
        for (int length = unsigned(); length > 0; length = unsigned()) {
            in.position(in.position() + length);
        }
    }

    private void keep(int from) {
        kept.write(in.array(), from, in.position() - from);
    }

    private int unsigned() {
        return Byte.toUnsignedInt(in.get());
    }
}
