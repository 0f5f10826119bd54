package io.candor.sealing;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Handles as JSON: Tink's own form for each, the period keys by the names of their periods. */
final class KeysetFormat {
    private static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // written anew it would be lost
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private KeysetFormat() {}

    static byte[] write(Handles handles) {
        return JSON.writeValueAsBytes(new Document(
                VERSION,
                node(handles.images()),
                node(handles.buttons()),
                named(handles, Kind.WORDS),
                named(handles, Kind.ADDRESSES)));
    }

    /** The handles, or nothing if these bytes are no keyset; why is not told, as it could quote a key. */
    static Optional<Handles> read(byte[] json) {
        try {
            return Optional.of(handles(JSON.readValue(json, Document.class)));
        } catch (GeneralSecurityException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Handles handles(Document document) throws GeneralSecurityException {
        if (document.format() != VERSION) {
            throw new IllegalArgumentException("another format");
        }
        SortedMap<Period, KeysetHandle> periods = new TreeMap<>();
        readInto(periods, Kind.WORDS, document.words());
        readInto(periods, Kind.ADDRESSES, document.addresses());
        return new Handles(
                TinkKeys.IMAGES.parse(document.images().toString()),
                TinkKeys.BUTTONS.parse(document.buttons().toString()),
                periods);
    }

    private static void readInto(SortedMap<Period, KeysetHandle> periods, Kind kind, Map<String, JsonNode> named)
            throws GeneralSecurityException {
        for (var entry : named.entrySet()) {
            periods.put(
                    Period.named(kind, entry.getKey()),
                    TinkKeys.PERIOD.parse(entry.getValue().toString()));
        }
    }

    private static Map<String, JsonNode> named(Handles handles, Kind kind) {
        Map<String, JsonNode> named = new TreeMap<>();
        handles.periods().forEach((period, key) -> {
            if (period.kind() == kind) {
                named.put(period.name(), node(key));
            }
        });
        return named;
    }

    private static JsonNode node(KeysetHandle keys) {
        return JSON.readTree(TinkKeys.serialize(keys));
    }

    /** The file's own shape. */
    record Document(
            int format,
            JsonNode images,
            JsonNode buttons,
            Map<String, JsonNode> words,
            Map<String, JsonNode> addresses) {
        @Override
        public String toString() {
            return "Document[…]";
        }
    }
}
