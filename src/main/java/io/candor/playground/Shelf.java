package io.candor.playground;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The files that were sent, under the ids by which the bot asks for them; the last, as long as there is room. */
final class Shelf {
    private static final int MOST = 2_000;
    private static final int MOST_BYTES = 96 << 20;

    /**
     * A file as it was sent.
     *
     * @param unique the same as long as the file is
     * @param path where it can be downloaded
     */
    record Stored(String id, String unique, String path, byte[] bytes) {
        ObjectNode json() {
            return Json.object()
                    .put("file_id", id)
                    .put("file_unique_id", unique)
                    .put("file_size", bytes.length);
        }

        @Override
        public String toString() {
            return "Stored[redacted]";
        }
    }

    private final SecureRandom random = new SecureRandom();
    private final SequencedMap<String, Stored> files = new LinkedHashMap<>();
    private int last;
    private long bytes;

    /** @param folder the first part of its path */
    synchronized Stored put(String folder, byte[] bytes) {
        var path = folder + "/file_" + last++ + (folder.equals("photos") ? ".jpg" : "");
        var stored = new Stored("AgAC" + secret(45), "AQAD" + secret(12), path, bytes);
        files.put(stored.id(), stored);
        this.bytes += bytes.length;
        while (files.size() > MOST || this.bytes > MOST_BYTES) {
            this.bytes -= files.pollFirstEntry().getValue().bytes().length;
        }
        return stored;
    }

    synchronized @Nullable Stored find(String id) {
        return files.get(id);
    }

    synchronized @Nullable Stored at(String path) {
        return files.values().stream()
                .filter(stored -> stored.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private String secret(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
