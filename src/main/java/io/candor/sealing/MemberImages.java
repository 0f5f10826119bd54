package io.candor.sealing;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/**
 * The images by which it is known who is a member by invitation. Nothing else is computed with this use of the keys, so
 * that a member's image is equal to nothing else that is kept.
 */
public class MemberImages {
    private final Keys keys;

    MemberImages(Keys keys) {
        this.keys = keys;
    }

    /** A person's image under every key, today's first: what is looked up may have been kept under any of them. */
    public List<UUID> allOf(long person) {
        return all(Use.MEMBER.input(bytes(person)));
    }

    /** The image of a person's using a link, under every key, today's first. */
    public List<UUID> allOfUse(long person, Bytes link) {
        return all(Use.MEMBER.input(bytes(person), link.toArray()));
    }

    private List<UUID> all(byte[] input) {
        return keys.keyset().imageKeys().stream()
                .map(key -> Images.image(key, input))
                .toList();
    }

    private static byte[] bytes(long person) {
        return ByteBuffer.allocate(Long.BYTES).putLong(person).array();
    }
}
