package io.candor.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** What a keyed function is used for; stands first in its input, so that no use can stand in for another. */
enum Use {
    IMAGE,
    MARK,
    TOKEN,
    DIGEST,
    ACT,
    SECRET,
    LOOKUP,
    MEMBER,
    WORDS;

    /** The use's name and each part, all with their lengths, so that no two inputs are alike. */
    byte[] input(byte[]... parts) {
        byte[] name = ("candor/" + name()).getBytes(US_ASCII);
        int length = Integer.BYTES + name.length;
        for (byte[] part : parts) {
            length += Integer.BYTES + part.length;
        }
        ByteBuffer input = ByteBuffer.allocate(length).putInt(name.length).put(name);
        for (byte[] part : parts) {
            input.putInt(part.length).put(part);
        }
        return input.array();
    }
}
