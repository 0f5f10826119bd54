package io.candor.pictures;

import io.candor.pictures.PictureRefused.Reason;
import io.candor.sealing.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** One picture on its way, which can be given up while it is being decoded. */
final class Development implements Callable<Bytes> {
    private final Negative negative;
    private volatile boolean givenUp;
    private boolean doubtful;

    /** @throws PictureRefused for what is not even worth decoding */
    Development(byte[] file) {
        negative = Formats.read(file);
    }

    @Override
    public Bytes call() {
        return Print.of(decoded(), negative.orientation());
    }

    /** Ends it as soon as the reader wants more of the file. */
    void giveUp() {
        givenUp = true;
    }

    private BufferedImage decoded() {
        var reader = ImageIO.getImageReadersByFormatName(negative.format()).next();
        try {
            return decoded(reader);
        } finally {
            reader.dispose();
        }
    }

    /** Whatever a reader complains about, or falls over, is broken. */
    private BufferedImage decoded(ImageReader reader) {
        // no cache: Java's own would lay pictures down in temporary files
        try (var input = new MemoryCacheImageInputStream(new Supply(negative.file()))) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener((_, _) -> doubtful = true);
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(negative.step(), negative.step(), 0, 0);
            var decoded = reader.read(0, parameters);
            Formats.require(!doubtful);
            return decoded;
        } catch (IOException | RuntimeException broken) {
            throw new PictureRefused(Reason.BROKEN);
        }
    }

    /** The file, as long as somebody waits for what becomes of it. */
    private final class Supply extends InputStream {
        private final ByteArrayInputStream file;

        Supply(byte[] file) {
            this.file = new ByteArrayInputStream(file);
        }

        @Override
        public int read() throws IOException {
            refuseWhenGivenUp();
            return file.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            refuseWhenGivenUp();
            return file.read(into, offset, length);
        }

        private void refuseWhenGivenUp() throws IOException {
            if (givenUp) {
                throw new IOException("nobody waits any more");
            }
        }
    }
}
