package io.candor.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures for tests, plain ones and such that tell more than they show. */
public final class Snapshots {
    /** What stands in pictures besides the picture, and must not stand in anything that is made of them. */
    public static final List<String> SECRETS =
            List.of("SerialNumber-Zq77", "31.2304N121.4737E", "xmp-Leopoldine-Zq", "comment-by-Leopoldine");

    private Snapshots() {}

    /** A frame of four colours: red at the top left, then green, blue at the bottom left, and white. */
    public static BufferedImage corners(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        var colours = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
        for (int i = 0; i < 4; i++) {
            pen.setColor(colours.get(i));
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        pen.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return written(corners(width, height), "jpeg");
    }

    public static byte[] progressiveJpeg(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(corners(width, height), null, null), parameters);
            output.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] png(int width, int height) {
        return written(corners(width, height), "png");
    }

    public static byte[] gif(int width, int height) {
        return written(corners(width, height), "gif");
    }

    public static byte[] written(BufferedImage picture, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("nobody writes that");
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A JPEG with a camera's serial number, a place, XMP, a comment and a preview of its own in it. */
    public static byte[] telltale(int width, int height, int orientation) {
        return telltale(jpeg(width, height), orientation);
    }

    public static byte[] telltale(byte[] jpeg, int orientation) {
        var xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRETS.get(2) + "</x:xmpmeta>";
        var all = new ByteArrayOutputStream();
        all.write(jpeg, 0, 2);
        all.writeBytes(segment(0xE1, exif(orientation)));
        all.writeBytes(segment(0xE1, xmp.getBytes(ISO_8859_1)));
        all.writeBytes(segment(0xFE, SECRETS.get(3).getBytes(ISO_8859_1)));
        all.writeBytes(segment(0xED, ("Photoshop 3.0\0" + SECRETS.get(0)).getBytes(ISO_8859_1)));
        all.write(jpeg, 2, jpeg.length - 2);
        return all.toByteArray();
    }

    /** EXIF data with an orientation, a serial number and a place. */
    public static byte[] exif(int orientation) {
        var more = String.join(" ", SECRETS.subList(0, 2)).getBytes(ISO_8859_1);
        return ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + more.length)
                .put("Exif\0\0MM\0*\0\0\0\10".getBytes(ISO_8859_1))
                .putShort((short) 2)
                .put(entry(0x0112, 3, 1, orientation << 16))
                .put(entry(0x010F, 2, more.length, 38))
                .putInt(0)
                .put(more)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    /** A JPEG's segment. */
    public static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** A PNG's chunk. */
    public static byte[] chunk(String type, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(UTF_8))
                .put(content)
                .array();
        var checksum = new CRC32();
        checksum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) checksum.getValue())
                .array();
    }

    public static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether any of the secrets stands in there. */
    public static boolean tells(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        return SECRETS.stream().anyMatch(text::contains);
    }

    /** One after the other. */
    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
