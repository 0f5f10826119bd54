package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.Prf;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Draws fresh codes, and computes the images by which what belongs to a code is found without keeping the code. */
public class Images {
    private static final int CODE_BYTES = 10;
    private static final int UNUSED_BITS = 0b11111;

    private final Keys keys;
    private final RandomGenerator random;

    Images(Keys keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    public ReceiptCode fresh() {
        byte[] drawn = new byte[CODE_BYTES];
        random.nextBytes(drawn);
        drawn[CODE_BYTES - 1] &= ~UNUSED_BITS;
        return ReceiptCode.of(Bytes.of(drawn));
    }

    /** The code's image under today's key: what is new is kept under it. */
    public UUID of(ReceiptCode code) {
        return allOf(code).getFirst();
    }

    /** The code's image under every key, today's first: what is looked up may have been kept under any of them. */
    public List<UUID> allOf(ReceiptCode code) {
        byte[] input = Use.IMAGE.input(code.bytes().toArray());
        return keys.keyset().imageKeys().stream().map(key -> image(key, input)).toList();
    }

    /** An image of something that an official did, the same also when keys were added: what is done twice is found. */
    public UUID ofAct(byte[] act) {
        return image(keys.keyset().oldestImageKey(), Use.ACT.input(act));
    }

    /** Sixteen bytes that nobody can guess, the same each time for the same act of an official. */
    public Bytes secretOf(UUID act) {
        byte[] input = Use.SECRET.input(bytes(act));
        Prf key = keys.keyset().imageKeys().getFirst();
        return Bytes.of(Crypto.sure(() -> key.compute(input, 2 * Long.BYTES)));
    }

    /** The image of a secret that is handed out for one purpose, under today's key. */
    public UUID of(String purpose, Bytes secret) {
        return allOf(purpose, secret).getFirst();
    }

    /** The image of such a secret under every key, today's first. */
    public List<UUID> allOf(String purpose, Bytes secret) {
        byte[] input = Use.LOOKUP.input(purpose.getBytes(UTF_8), secret.toArray());
        return keys.keyset().imageKeys().stream().map(key -> image(key, input)).toList();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID image(Prf key, byte[] input) {
        ByteBuffer image = ByteBuffer.wrap(Crypto.sure(() -> key.compute(input, 2 * Long.BYTES)));
        return new UUID(image.getLong(), image.getLong());
    }
}
