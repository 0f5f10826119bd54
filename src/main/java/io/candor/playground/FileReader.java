package io.candor.playground;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the files of a call: uploaded with it, or named by the id of one that was sent before. */
final class FileReader {
    private static final String ATTACHED = "attach://";

    private FileReader() {}

    static byte[] photo(Parameters given, Shelf shelf) {
        var photo = file(given, "photo", given.text("photo"), shelf);
        if (photo == null) {
            throw (given.given("photo") ? Refusal.PHOTO_UNKNOWN : Refusal.PHOTO_MISSING).because();
        }
        return photo;
    }

    /** The photo of an {@code InputMedia}. */
    static byte[] media(Parameters given, JsonNode media, Shelf shelf) {
        var file = file(given, "", media.path("media").asString(""), shelf);
        if (file == null) {
            throw Refusal.MEDIA_WITHOUT_FILE.because();
        }
        var type = media.path("type").asString("");
        if (!type.equals("photo")) {
            throw Refusal.MEDIA_TYPE.because(type);
        }
        return file;
    }

    /** The {@code InputMedia} of a call. */
    static JsonNode media(Parameters given) {
        var media = given.json("media", Refusal.MEDIA_UNPARSABLE);
        if (media == null) {
            throw Refusal.MEDIA_MISSING.because();
        }
        if (!media.isObject()) {
            throw Refusal.MEDIA_NOT_AN_OBJECT.because();
        }
        return media;
    }

    private static byte @Nullable [] file(Parameters given, String field, String named, Shelf shelf) {
        var attached = given.files().get(named.startsWith(ATTACHED) ? named.substring(ATTACHED.length()) : field);
        if (attached != null) {
            return attached.bytes();
        }
        var stored = shelf.find(named);
        return stored == null ? null : stored.bytes();
    }
}
