package io.candor.pictures;

import io.candor.sealing.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a JPEG in which nothing stands but the picture, of 4 MiB at most. */
final class Encoder {
    private static final float[] QUALITIES = {.85f, .7f, .5f, .3f, .1f};
    private static final int MOST_BYTES = 4 << 20;

    private Encoder() {}

    static Bytes jpeg(BufferedImage picture) {
        var written = new byte[0];
        for (var quality : QUALITIES) {
            written = written(picture, quality);
            if (written.length <= MOST_BYTES) {
                break;
            }
        }
        return Bytes.of(written);
    }

    private static byte[] written(BufferedImage picture, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes what is written", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
