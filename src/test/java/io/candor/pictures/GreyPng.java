package io.candor.pictures;

import io.candor.support.Snapshots;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/** PNG files written by hand, of one grey with transparency, and of any size that is only claimed. */
final class GreyPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private GreyPng() {}

    static byte[] withAlpha(int width, int height, int grey, int alpha) {
        var row = ByteBuffer.allocate(1 + 2 * width).put((byte) 0);
        while (row.hasRemaining()) {
            row.put((byte) grey).put((byte) alpha);
        }
        return png(header(width, height, 8, 4), deflated(row.array(), height));
    }

    static byte[] deep(int width, int height, int grey, int alpha) {
        var row = ByteBuffer.allocate(1 + 4 * width).put((byte) 0);
        while (row.hasRemaining()) {
            row.putShort((short) grey).putShort((short) alpha);
        }
        return png(header(width, height, 16, 4), deflated(row.array(), height));
    }

    /** Black, of true colours, with as much data as is wanted of it. */
    static byte[] claiming(int width, int height, int rows) {
        return png(header(width, height, 8, 2), deflated(new byte[1 + 3 * width], rows));
    }

    static byte[] png(byte[] header, byte[] data) {
        return Snapshots.joined(
                SIGNATURE,
                Snapshots.chunk("IHDR", header),
                Snapshots.chunk("IDAT", data),
                Snapshots.chunk("IEND", new byte[0]));
    }

    static byte[] header(int width, int height, int depth, int colours) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colours)
                .array();
    }

    private static byte[] deflated(byte[] row, int rows) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new Deflater(1)) {
            var buffer = new byte[8_192];
            for (int i = 0; i < rows; i++) {
                deflater.setInput(row);
                drain(deflater, buffer, bytes);
            }
            deflater.finish();
            drain(deflater, buffer, bytes);
        }
        return bytes.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream into) {
        for (int written = deflater.deflate(buffer); written > 0; written = deflater.deflate(buffer)) {
            into.write(buffer, 0, written);
        }
    }
}
