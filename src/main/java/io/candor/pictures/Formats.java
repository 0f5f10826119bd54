package io.candor.pictures;

import io.candor.pictures.PictureRefused.Reason;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a picture by what it holds, never by its name, and keeps nothing of it but the picture. */
final class Formats {
    private static final int JPEG = 0xFFD8;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final long GIF87 = 0x474946383761L;
    private static final long GIF89 = 0x474946383961L;
    private static final int BEGINNING = 8;

    private Formats() {}

    /** @throws PictureRefused for whatever is no picture, or more than one */
    static Negative read(byte[] file) {
        try {
            return of(file);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
            throw new PictureRefused(Reason.BROKEN);
        }
    }

    private static Negative of(byte[] file) {
        if (file.length < BEGINNING) {
            throw new PictureRefused(Reason.UNKNOWN);
        }
        long beginning = ByteBuffer.wrap(file).getLong();
        if (beginning >>> 48 == JPEG) {
            return new JpegFile(file).read();
        }
        if (beginning == PNG) {
            return new PngFile(file).read();
        }
        if (beginning >>> 16 == GIF87 || beginning >>> 16 == GIF89) {
            return new GifFile(file).read();
        }
        throw new PictureRefused(Reason.UNKNOWN);
    }

    /** Behind a picture there may be nothing but filling. */
    static void requireNothingElse(ByteBuffer rest) {
        while (rest.hasRemaining()) {
            int filling = rest.get();
            if (filling != 0 && filling != -1 && filling != '\n' && filling != '\r') {
                throw new PictureRefused(Reason.MORE);
            }
        }
    }

    /** What a picture cannot be without. */
    static <T> T known(@Nullable T found) {
        require(found != null);
        return Objects.requireNonNull(found);
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new PictureRefused(Reason.BROKEN);
        }
    }
}
