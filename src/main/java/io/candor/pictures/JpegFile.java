package io.candor.pictures;

import static io.candor.pictures.Formats.require;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.candor.pictures.Negative.Size;
import io.candor.pictures.PictureRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes a JPEG file apart (ITU T.81): tables, frame and scans stay, and of what applications wrote only how colours are
 * meant and how the camera was held.
 */
final class JpegFile {
    private static final int SOF0 = 0xC0;
    private static final int SOF1 = 0xC1;
    private static final int SOF2 = 0xC2;
    private static final int DHT = 0xC4;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DQT = 0xDB;
    private static final int DRI = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;

    /** Each scan of a progressive picture goes through all of it; ten are usual. */
    private static final int MOST_SCANS = 40;

    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable Size size;
    private int components;
    private boolean progressive;
    private int scans;
    private Orientation orientation = Orientation.UPRIGHT;

    JpegFile(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    Negative read() {
        mark(SOI);
        in.position(2);
        for (int marker = marker(); marker != EOI; marker = marker()) {
            segment(marker);
        }
        mark(EOI);
        Formats.requireNothingElse(in);
        require(scans > 0);
        return new Negative(kept.toByteArray(), "jpeg", Formats.known(size), components, progressive, orientation);
    }

    private int marker() {
        require(in.get() == -1);
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = Byte.toUnsignedInt(in.get());
        }
        return marker;
    }

    private void segment(int marker) {
        var content = new byte[Short.toUnsignedInt(in.getShort()) - 2];
        in.get(content);
        switch (marker) {
            case SOF0, SOF1, SOF2 -> frame(marker, content);
            case SOS -> scan(content);
            case DHT, DQT, DRI -> keep(marker, content);
            case APP0, APP1, APP14 -> application(marker, content);
            default -> require(marker > APP0 && marker <= APP15 || marker == COM);
        }
    }

    private void frame(int marker, byte[] content) {
        require(size == null && content[0] == 8);
        var frame = ByteBuffer.wrap(content, 1, content.length - 1);
        int height = Short.toUnsignedInt(frame.getShort());
        size = new Size(Short.toUnsignedInt(frame.getShort()), height);
        components = frame.get();
        progressive = marker == SOF2;
        // four colours are for printers
        if (components != 1 && components != 3) {
            throw new PictureRefused(Reason.UNKNOWN);
        }
        keep(marker, content);
    }

    private void application(int marker, byte[] content) {
        if (marker == APP0 && begins(content, "JFIF\0")) {
            keep(marker, JFIF);
        } else if (marker == APP14 && begins(content, "Adobe")) {
            var plain = Arrays.copyOf("Adobe\0d".getBytes(US_ASCII), 12);
            plain[11] = content[11];
            keep(marker, plain);
        } else if (marker == APP1 && begins(content, "Exif\0\0")) {
            orientation = Exif.orientation(Arrays.copyOfRange(content, 6, content.length));
        }
    }

    /** A scan goes on until a marker that does not belong to it. */
    private void scan(byte[] content) {
        require(size != null && ++scans <= (progressive ? MOST_SCANS : components));
        keep(SOS, content);
        int from = in.position();
        while (in.get() != -1 || isOfTheScan(Byte.toUnsignedInt(in.get(in.position())))) {}
        in.position(in.position() - 1);
        kept.write(in.array(), from, in.position() - from);
    }

    private static boolean isOfTheScan(int next) {
        return next == 0 || next >= RST0 && next <= RST7;
    }

    private void keep(int marker, byte[] content) {
        mark(marker);
        kept.write(content.length + 2 >> 8);
        kept.write(content.length + 2);
        kept.writeBytes(content);
    }

    private void mark(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private static boolean begins(byte[] content, String beginning) {
        var wanted = beginning.getBytes(US_ASCII);
        return content.length >= wanted.length && Arrays.equals(wanted, Arrays.copyOf(content, wanted.length));
    }
}
