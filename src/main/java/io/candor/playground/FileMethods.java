package io.candor.playground;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code getFile}; what it names is downloaded apart from the methods. */
final class FileMethods {
    private static final int MOST_BYTES = 20 << 20;

    private final Shelf shelf;

    FileMethods(Shelf shelf) {
        this.shelf = shelf;
    }

    Map<String, Method> methods() {
        return Map.of("getfile", this::getFile);
    }

    private JsonNode getFile(Parameters given) {
        if (!given.given("file_id")) {
            throw Refusal.FILE_ID_MISSING.because();
        }
        var stored = shelf.find(given.text("file_id"));
        if (stored == null) {
            throw Refusal.FILE_ID_INVALID.because();
        }
        if (stored.bytes().length > MOST_BYTES) {
            throw Refusal.FILE_TOO_BIG.because();
        }
        return stored.json().put("file_path", stored.path());
    }
}
