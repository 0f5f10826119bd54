package io.candor.playground;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import tools.jackson.databind.node.ObjectNode;

/** Photos as they stand in messages: in two sizes, of which the smaller one shows next to nothing. */
final class Photos {
    private static final int MOST_BYTES = 10 << 20;
    private static final int MOST_AROUND = 10_000;
    private static final int MOST_LONGER = 20;
    private static final Dimension UNKNOWN = new Dimension(1280, 960);

    private final Shelf shelf;

    Photos(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A photo that somebody sends; what it holds is left as it is, however broken. */
    ObjectNode into(ObjectNode body, Upload photo) {
        return into(body, photo.bytes(), size(photo.bytes()).orElse(UNKNOWN));
    }

    /** An image that somebody sends as a file, which keeps its name. */
    ObjectNode fileInto(ObjectNode body, Upload file) {
        var stored = shelf.put("documents", file.bytes());
        return body.set("document", stored.json().put("file_name", file.name()).put("mime_type", file.type()));
    }

    /** A photo of the bot, which must be one. */
    ObjectNode checkedInto(ObjectNode body, byte[] photo) {
        return into(body, photo, checked(photo));
    }

    private ObjectNode into(ObjectNode body, byte[] photo, Dimension size) {
        var sizes = Json.array().add(entry(StockPicture.thumbnail(), new Dimension(90, 68)));
        return body.set("photo", sizes.add(entry(photo, size)));
    }

    private ObjectNode entry(byte[] bytes, Dimension size) {
        return shelf.put("photos", bytes).json().put("width", size.width).put("height", size.height);
    }

    private static Dimension checked(byte[] photo) {
        if (photo.length > MOST_BYTES) {
            throw Refusal.PHOTO_TOO_BIG.because(photo.length);
        }
        var size = size(photo).orElseThrow(Refusal.IMAGE_PROCESS_FAILED::because);
        int longer = Math.max(size.width, size.height);
        int shorter = Math.min(size.width, size.height);
        if (size.width + size.height > MOST_AROUND || longer > MOST_LONGER * shorter) {
            throw Refusal.PHOTO_DIMENSIONS.because();
        }
        return size;
    }

    /** As its beginning says; empty for what is no picture. */
    static Optional<Dimension> size(byte[] bytes) {
        return told(bytes, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
    }

    /** Likewise, such as {@code image/png}. */
    static Optional<String> type(byte[] bytes) {
        return told(bytes, reader -> reader.getOriginatingProvider().getMIMETypes()[0]);
    }

    private static <T> Optional<T> told(byte[] bytes, Asking<T> asking) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(input, true, true);
            return Optional.of(asking.of(reader));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private interface Asking<T> {
        T of(ImageReader reader) throws IOException;
    }
}
