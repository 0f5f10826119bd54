package io.candor.suggestion.chat;

import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids of suggestions as they travel in buttons and questions. */
final class Ids {
    private Ids() {}

    static Bytes bytes(UUID id) {
        return Bytes.of(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static UUID id(Bytes bytes) {
        var buffer = ByteBuffer.wrap(bytes.toArray());
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
